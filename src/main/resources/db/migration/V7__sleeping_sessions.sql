-- A session that was put away, and in which no cell has run since: a run makes what is stored of it old.
CREATE TABLE sleeping_session (
    learner VARCHAR(64) PRIMARY KEY,
    lab_session VARCHAR(200) NOT NULL,
    put_away_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- A variable of such a session that could not be kept, in the order of the variables.
CREATE TABLE sleeping_session_not_kept (
    learner VARCHAR(64) NOT NULL,
    place INTEGER NOT NULL,
    variable VARCHAR(200) NOT NULL,
    reason VARCHAR(20) NOT NULL,
    type VARCHAR(200) NOT NULL,
    within_value BOOLEAN NOT NULL,
    PRIMARY KEY (learner, place)
);
