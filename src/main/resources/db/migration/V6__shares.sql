-- A notebook that others may read, or a single cell of one; whoever has the token may.
CREATE TABLE share (
    token VARCHAR(40) PRIMARY KEY,
    learner VARCHAR(64) NOT NULL,
    notebook VARCHAR(100) NOT NULL,
    cell VARCHAR(100) NOT NULL,
    shared_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE UNIQUE INDEX share_of ON share (learner, notebook, cell);
