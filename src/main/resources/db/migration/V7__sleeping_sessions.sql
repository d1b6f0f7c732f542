-- A session that is being put away or was, and in which no cell has run since: a run makes what is stored of it old.
-- Written before the lab stores it under this key, so that whatever happens in between is noticed.
CREATE TABLE sleeping_session (
    learner VARCHAR(64) PRIMARY KEY,
    lab_session VARCHAR(200) NOT NULL,
    stored_as VARCHAR(64) NOT NULL,
    put_away_at TIMESTAMP WITH TIME ZONE NOT NULL
);
