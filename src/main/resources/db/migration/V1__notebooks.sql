-- A learner's preferences.
CREATE TABLE learner (
    learner VARCHAR(64) PRIMARY KEY,
    last_chapter VARCHAR(100),
    color_scheme VARCHAR(20)
);

-- A cell that a learner has edited or run. No code means the book's.
CREATE TABLE notebook_cell (
    learner VARCHAR(64) NOT NULL,
    chapter VARCHAR(100) NOT NULL,
    cell VARCHAR(100) NOT NULL,
    code TEXT,
    status VARCHAR(20) NOT NULL,
    lab_session VARCHAR(200) NOT NULL,
    execution_count INTEGER NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE,
    elapsed_seconds DOUBLE PRECISION NOT NULL,
    progress TEXT,
    PRIMARY KEY (learner, chapter, cell)
);

CREATE INDEX notebook_cell_status ON notebook_cell (status);

-- What a cell's last run has shown, in the order of the outputs' numbers.
CREATE TABLE notebook_output (
    learner VARCHAR(64) NOT NULL,
    chapter VARCHAR(100) NOT NULL,
    cell VARCHAR(100) NOT NULL,
    output INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (learner, chapter, cell, output)
);
