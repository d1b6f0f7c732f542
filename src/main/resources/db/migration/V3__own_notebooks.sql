-- A notebook of a learner's own. What its cells have answered is in notebook_cell and notebook_output; 'chapter' there is
-- the notebook's name here, which no chapter has.
CREATE TABLE own_notebook (
    learner VARCHAR(64) NOT NULL,
    notebook VARCHAR(100) NOT NULL,
    title VARCHAR(200) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    metadata TEXT,
    PRIMARY KEY (learner, notebook)
);

-- A cell of such a notebook. It stands at its place, or it has been taken out: the one with the lowest number last.
CREATE TABLE own_cell (
    learner VARCHAR(64) NOT NULL,
    notebook VARCHAR(100) NOT NULL,
    cell VARCHAR(100) NOT NULL,
    place INTEGER NOT NULL,
    removed BOOLEAN NOT NULL,
    stood_below VARCHAR(100) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    collapsed BOOLEAN NOT NULL,
    attachments TEXT,
    metadata TEXT,
    PRIMARY KEY (learner, notebook, cell)
);

-- What a notebook was like at some time.
CREATE TABLE own_revision (
    learner VARCHAR(64) NOT NULL,
    notebook VARCHAR(100) NOT NULL,
    revision INTEGER NOT NULL,
    taken_at TIMESTAMP WITH TIME ZONE NOT NULL,
    cells INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (learner, notebook, revision)
);
