-- An exercise that a learner has solved, and when for the first time.
CREATE TABLE solved_exercise (
    learner VARCHAR(64) NOT NULL,
    chapter VARCHAR(100) NOT NULL,
    exercise VARCHAR(100) NOT NULL,
    solved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner, chapter, exercise)
);

-- The language that a learner has chosen; none: as the browser says.
ALTER TABLE learner ADD COLUMN language VARCHAR(20);
