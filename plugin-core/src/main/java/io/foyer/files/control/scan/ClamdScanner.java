package io.foyer.files.control.scan;

import io.foyer.files.entity.refusal.FileInfected;
import io.foyer.files.entity.refusal.FileUnchecked;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * ClamAV's server, asked by its INSTREAM.
 *
 * <p>Only {@code stream: OK} counts as clean; whatever else happens, the file is not taken.
 */
public final class ClamdScanner implements VirusScanner {
  private static final System.Logger LOG = System.getLogger(ClamdScanner.class.getName());
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 4_096;
  private static final String CLEAN = "stream: OK";
  private static final String FOUND = " FOUND";

  private final InetSocketAddress address;
  private final Duration timeout;

  private ClamdScanner(InetSocketAddress address, Duration timeout) {
    this.address = address;
    this.timeout = timeout;
  }

  /** {@code address}: host:port; the name is looked up at each connection. */
  public static ClamdScanner at(String address, Duration timeout) {
    var colon = address.lastIndexOf(':');
    var port = Integer.parseInt(address.substring(colon + 1));
    var host = address.substring(0, colon);
    return new ClamdScanner(InetSocketAddress.createUnresolved(host, port), timeout);
  }

  @Override
  public void check(Path file) {
    var answer = ask(file);
    if (answer.equals(CLEAN)) {
      return;
    }
    if (answer.endsWith(FOUND)) {
      throw new FileInfected();
    }
    LOG.log(Level.WARNING, "virus scanner gave no verdict answer={0}", answer);
    throw new FileUnchecked();
  }

  private String ask(Path file) {
    try (Socket socket = new Socket()) {
      var millis = Math.toIntExact(timeout.toMillis());
      socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), millis);
      socket.setSoTimeout(millis);
      send(file, socket);
      return answer(socket.getInputStream());
    } catch (IOException away) {
      LOG.log(Level.WARNING, "virus scanner not reached: {0}", away.toString());
      throw new FileUnchecked();
    }
  }

  private static void send(Path file, Socket socket) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      var buffer = new byte[CHUNK];
      for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
        out.writeInt(read);
        out.write(buffer, 0, read);
      }
      out.writeInt(0);
      out.flush();
    }
  }

  private static String answer(InputStream in) throws IOException {
    var answer = new StringBuilder();
    for (var one = in.read(); one > 0 && answer.length() < LONGEST_ANSWER; one = in.read()) {
      answer.append((char) one);
    }
    return answer.toString().strip();
  }
}
