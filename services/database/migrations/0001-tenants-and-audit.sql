-- The role that the service works as. It may add to the record, and may not change or remove what is in it.
-- Roles belong to the whole server, so another database, or its administrator, may have made it already. CS010 tells
-- who migrates that someone else has to make it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'countersign_service') THEN
    CREATE ROLE countersign_service NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'the role countersign_service has to be made first' USING ERRCODE = 'CS010';
END $$;

-- Every rule of ours that refuses something answers with an SQLSTATE of class CS:
-- CS001 the record is append-only, CS002 not decided by a person, CS003 the review is closed,
-- CS004 the decision does not fit its suggestion, CS005 no audit event for this act.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'CS001';
END $$;

CREATE TABLE tenant (
  tenant     text PRIMARY KEY CHECK (tenant ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  created_at timestamptz NOT NULL DEFAULT now()
);

-- The head of each tenant's Merkle tree (RFC 9162). Locking its row puts the acts of a tenant in order.
CREATE TABLE audit_tree (
  tenant     text PRIMARY KEY REFERENCES tenant,
  origin     text NOT NULL,              -- first line of every checkpoint; names this log and no other
  size       bigint NOT NULL CHECK (size >= 0),
  frontier   bytea NOT NULL,             -- hashes of the perfect subtrees on the right edge, widest first, 32 bytes each
  checkpoint text NOT NULL               -- signed note (C2SP tlog-checkpoint) over this size and root
);

CREATE TABLE audit_event (
  tenant     text NOT NULL REFERENCES tenant,
  leaf_index bigint NOT NULL CHECK (leaf_index >= 0),
  salt       bytea NOT NULL CHECK (length(salt) = 16),
  body       text NOT NULL,              -- the event as JSON: exactly the bytes that the leaf commits to
  leaf_hash  bytea NOT NULL CHECK (length(leaf_hash) = 32),
  -- What is searched for, repeated from the body. A proof rests on the body alone.
  at         timestamptz NOT NULL,
  actor_id   text NOT NULL,
  actor_role text NOT NULL,
  act        text NOT NULL,
  outcome    text NOT NULL,
  request_id text NOT NULL,
  review_id  uuid,
  decision_id uuid,
  PRIMARY KEY (tenant, leaf_index)
);
CREATE INDEX audit_event_by_time ON audit_event (tenant, at);
CREATE INDEX audit_event_by_review ON audit_event (tenant, review_id, leaf_index) WHERE review_id IS NOT NULL;
CREATE INDEX audit_event_by_actor ON audit_event (tenant, actor_id, leaf_index);
CREATE INDEX audit_event_by_act ON audit_event (tenant, act, leaf_index);
CREATE INDEX audit_event_by_decision ON audit_event (tenant, decision_id) WHERE decision_id IS NOT NULL;

-- Hashes of perfect subtrees: level 1 spans two leaves, level 2 four. Leaves themselves are in audit_event.
CREATE TABLE audit_node (
  tenant     text NOT NULL REFERENCES tenant,
  level      smallint NOT NULL CHECK (level > 0),
  node_index bigint NOT NULL CHECK (node_index >= 0),
  hash       bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (tenant, level, node_index)
);

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_node_append_only BEFORE UPDATE OR DELETE ON audit_node FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_node_no_truncate BEFORE TRUNCATE ON audit_node FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A tree only grows.
CREATE FUNCTION tree_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.size < OLD.size OR NEW.tenant <> OLD.tenant OR NEW.origin <> OLD.origin THEN
    RAISE EXCEPTION 'an audit tree only grows' USING ERRCODE = 'CS001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_tree_only_grows BEFORE UPDATE ON audit_tree FOR EACH ROW EXECUTE FUNCTION tree_only_grows();
CREATE TRIGGER audit_tree_kept BEFORE DELETE ON audit_tree FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A machine's or a person's key. Read before the tenant is known, by key_id, and never shown again.
CREATE TABLE api_key (
  key_id      text PRIMARY KEY,
  tenant      text NOT NULL REFERENCES tenant,
  secret_hash bytea NOT NULL CHECK (length(secret_hash) = 32),
  name        text NOT NULL,
  role        text NOT NULL CHECK (role IN ('ehr-client', 'coder', 'cdi-specialist', 'data-scientist', 'auditor', 'admin')),
  scopes      text[] NOT NULL,           -- empty: all that the role may do
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz,
  revoked_at  timestamptz
);

-- Which master keys have sealed something here, and a value that tells whether the right one was given at start.
CREATE TABLE encryption_key (
  kek_id      text PRIMARY KEY,
  check_value bytea NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT ON tenant TO countersign_service;
GRANT SELECT, INSERT, UPDATE ON audit_tree TO countersign_service;
GRANT SELECT, INSERT ON audit_event, audit_node TO countersign_service;
GRANT SELECT ON api_key, encryption_key TO countersign_service;

-- A transaction names its tenant in countersign.tenant; rows of others are not there for it.
CREATE FUNCTION current_tenant() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('countersign.tenant', true) $$;
ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_tree ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_node ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON tenant USING (tenant = current_tenant());
CREATE POLICY own_tenant ON audit_tree USING (tenant = current_tenant());
CREATE POLICY own_tenant ON audit_event USING (tenant = current_tenant());
CREATE POLICY own_tenant ON audit_node USING (tenant = current_tenant());
