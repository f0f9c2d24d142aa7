-- instance is the engine's running chart; audit_head the hash of the matter's last audit row; now_at who has it and where
CREATE
    TABLE
        matter(
            id uuid NOT NULL,
            request uuid NOT NULL,
            version_id BIGINT NOT NULL,
            flow VARCHAR(60) NOT NULL,
            NUMBER VARCHAR(60) NOT NULL,
            title VARCHAR(300) NOT NULL,
            state VARCHAR(20) NOT NULL,
            initiator_id BIGINT NOT NULL,
            submitted_at TIMESTAMP WITH TIME ZONE NOT NULL,
            ended_at TIMESTAMP WITH TIME ZONE,
            INSTANCE VARCHAR(64) NOT NULL,
            revision INTEGER NOT NULL,
            audit_head VARCHAR(128),
            now_at VARCHAR(500) NOT NULL,
            CONSTRAINT matter_pk PRIMARY KEY(id),
            CONSTRAINT matter_request_uk UNIQUE(request),
            CONSTRAINT matter_number_uk UNIQUE(NUMBER),
            CONSTRAINT matter_state_ck CHECK(
                state IN(
                    'RUNNING',
                    'RETURNED',
                    'COMPLETED',
                    'REJECTED',
                    'WITHDRAWN'
                )
            )
        );

CREATE
    INDEX matter_initiator_ix ON
    matter(
        initiator_id,
        id
    );

-- the first revision of a form is whole, later ones hold the members that changed
CREATE
    TABLE
        form_revision(
            matter_id uuid NOT NULL,
            NUMBER INTEGER NOT NULL,
            node VARCHAR(100) NOT NULL,
            person_id BIGINT NOT NULL,
            filled_at TIMESTAMP WITH TIME ZONE NOT NULL,
            document text NOT NULL,
            CONSTRAINT form_revision_pk PRIMARY KEY(
                matter_id,
                NUMBER
            ),
            CONSTRAINT form_revision_matter_fk FOREIGN KEY(matter_id) REFERENCES matter(id)
        );

CREATE
    TABLE
        matter_number(
            prefix VARCHAR(40) NOT NULL,
            of_year INTEGER NOT NULL,
            last_number INTEGER NOT NULL,
            CONSTRAINT matter_number_pk PRIMARY KEY(
                prefix,
                of_year
            )
        );

-- who may read a matter besides its initiator
CREATE
    TABLE
        matter_reader(
            matter_id uuid NOT NULL,
            person_id BIGINT NOT NULL,
            CONSTRAINT matter_reader_pk PRIMARY KEY(
                matter_id,
                person_id
            ),
            CONSTRAINT matter_reader_matter_fk FOREIGN KEY(matter_id) REFERENCES matter(id)
        );

CREATE
    TABLE
        draft(
            id uuid NOT NULL,
            person_id BIGINT NOT NULL,
            version_id BIGINT NOT NULL,
            document text NOT NULL,
            saved_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT draft_pk PRIMARY KEY(id)
        );

CREATE
    INDEX draft_person_ix ON
    draft(
        person_id,
        saved_at
    );
