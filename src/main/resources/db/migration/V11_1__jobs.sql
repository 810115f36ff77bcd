-- What is to be done later or again, one row a job: claimed by one portal at a time, whichever of them is up.
CREATE SCHEMA platform;
GRANT USAGE ON SCHEMA platform TO ${app};

-- the columns are db-scheduler's
CREATE TABLE platform.job (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX job_by_time ON platform.job (execution_time);
CREATE INDEX job_by_heartbeat ON platform.job (last_heartbeat);

GRANT SELECT, INSERT, UPDATE, DELETE ON platform.job TO ${app};
