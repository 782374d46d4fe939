-- What passages of the knowledge mean, as a model of embeddings says: computed once for all nodes.
-- The id is a hash of the model and the words; rows that no node has used for a while are deleted.
create table passage_vectors (
    id varchar(36) not null primary key,
    vector bytea not null,
    used_at timestamp(6) with time zone not null
);
create index passage_vectors_used on passage_vectors (used_at);
