package io.foyer.conversations.control;

import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Saying;
import io.foyer.conversations.entity.SharedFile;
import io.foyer.files.control.SentFiles;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.refusal.FileUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts files into conversations, each once and by the one who uploaded it. */
@ApplicationScoped
@Transactional
public class FilePosts {
  @Inject SentFiles files;

  /**
   * What is about to be said.
   *
   * @throws FileUnknown where there is no such file
   */
  public SharedFile chosen(FileId id) {
    return new SharedFile(files.get(id));
  }

  /**
   * What is said, and a file that is said belongs to the conversation from now on.
   *
   * @throws FileUnknown when the file is another's, was said before, or lay about too long
   */
  Saying posted(Saying saying, Author author, ConversationId conversation) {
    return saying instanceof SharedFile shared
        ? new SharedFile(files.post(shared.file().id(), owner(author), conversation.value()))
        : saying;
  }

  private static String owner(Author author) {
    var id = author.id();
    if (id == null) {
      throw new FileUnknown();
    }
    return id;
  }
}
