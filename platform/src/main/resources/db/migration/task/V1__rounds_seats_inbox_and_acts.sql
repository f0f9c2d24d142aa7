-- 一轮审批; execution is the engine's token that rests at the node
CREATE
    TABLE
        round(
            id uuid NOT NULL,
            matter_id uuid NOT NULL,
            node VARCHAR(100) NOT NULL,
            execution VARCHAR(64) NOT NULL,
            mode VARCHAR(20) NOT NULL,
            arrived_at TIMESTAMP WITH TIME ZONE NOT NULL,
            outcome VARCHAR(20),
            decided_by BIGINT,
            decided_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT round_pk PRIMARY KEY(id),
            CONSTRAINT round_outcome_ck CHECK(
                outcome IN(
                    'APPROVED',
                    'REJECTED',
                    'RETURNED',
                    'CANCELLED'
                )
            )
        );

CREATE
    INDEX round_matter_ix ON
    round(matter_id);

-- 席位; arrived_at is null until it is this signer's turn, why says why this signer
CREATE
    TABLE
        seat(
            task_id uuid NOT NULL,
            round_id uuid NOT NULL,
            matter_id uuid NOT NULL,
            NUMBER INTEGER NOT NULL,
            person_id BIGINT NOT NULL,
            state VARCHAR(20) NOT NULL,
            why text NOT NULL,
            arrived_at TIMESTAMP WITH TIME ZONE,
            opened_at TIMESTAMP WITH TIME ZONE,
            done_at TIMESTAMP WITH TIME ZONE,
            due_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT seat_pk PRIMARY KEY(task_id),
            CONSTRAINT seat_number_uk UNIQUE(
                round_id,
                NUMBER
            ),
            CONSTRAINT seat_round_fk FOREIGN KEY(round_id) REFERENCES round(id),
            CONSTRAINT seat_state_ck CHECK(
                state IN(
                    'WAITING',
                    'OPEN',
                    'APPROVED',
                    'REJECTED',
                    'RETURNED',
                    'CLOSED'
                )
            )
        );

CREATE
    INDEX seat_matter_ix ON
    seat(matter_id);

-- 待办: a flat projection of the open seats, so that one index answers page and count
CREATE
    TABLE
        inbox(
            person_id BIGINT NOT NULL,
            arrived_at TIMESTAMP WITH TIME ZONE NOT NULL,
            round_id uuid NOT NULL,
            seat_number INTEGER NOT NULL,
            task_id uuid NOT NULL,
            matter_id uuid NOT NULL,
            version_id BIGINT NOT NULL,
            flow VARCHAR(60) NOT NULL,
            matter_number VARCHAR(60) NOT NULL,
            title VARCHAR(300) NOT NULL,
            node VARCHAR(200) NOT NULL,
            initiator_id BIGINT NOT NULL,
            returned BOOLEAN NOT NULL,
            CONSTRAINT inbox_pk PRIMARY KEY(
                person_id,
                arrived_at,
                round_id,
                seat_number
            )
        );

CREATE
    INDEX inbox_round_ix ON
    inbox(round_id);

-- what happened, for ever; since is when the node was reached
CREATE
    TABLE
        act(
            id uuid NOT NULL,
            matter_id uuid NOT NULL,
            node VARCHAR(100) NOT NULL,
            node_name VARCHAR(200) NOT NULL,
            kind VARCHAR(20) NOT NULL,
            person_id BIGINT,
            opinion text NOT NULL,
            why text,
            target VARCHAR(100),
            cancelled text,
            since TIMESTAMP WITH TIME ZONE NOT NULL,
            acted_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT act_pk PRIMARY KEY(id)
        );

CREATE
    INDEX act_matter_ix ON
    act(
        matter_id,
        id
    );

CREATE
    INDEX act_person_ix ON
    act(
        person_id,
        id
    );

-- a step that a plugin has to do; why is what the last attempt said
CREATE
    TABLE
        WORK(
            id uuid NOT NULL,
            matter_id uuid NOT NULL,
            node VARCHAR(100) NOT NULL,
            execution VARCHAR(64) NOT NULL,
            extension VARCHAR(200) NOT NULL,
            state VARCHAR(20) NOT NULL,
            attempts INTEGER NOT NULL,
            arrived_at TIMESTAMP WITH TIME ZONE NOT NULL,
            next_at TIMESTAMP WITH TIME ZONE NOT NULL,
            why text,
            CONSTRAINT work_pk PRIMARY KEY(id),
            CONSTRAINT work_state_ck CHECK(
                state IN(
                    'DUE',
                    'WAITING_FOR_MODULE',
                    'DONE',
                    'REFUSED',
                    'CANCELLED'
                )
            )
        );

CREATE
    INDEX work_state_ix ON
    WORK(
        state,
        next_at
    );

CREATE
    INDEX work_matter_ix ON
    WORK(matter_id);
