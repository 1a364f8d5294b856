-- One answer of the engine to one encounter's documents, and what became of it.
CREATE TABLE review (
  tenant           text NOT NULL REFERENCES tenant,
  review_id        uuid NOT NULL,
  encounter_key    bytea NOT NULL,       -- keyed hash of the encounter id; the id itself is sealed
  setting          text NOT NULL CHECK (setting IN ('inpatient', 'outpatient', 'emergency')),
  status           text NOT NULL CHECK (status IN ('pending', 'in-review', 'finalized', 'superseded')),
  version          integer NOT NULL CHECK (version >= 1),
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  supersedes       uuid,                 -- the review of this encounter before this one
  superseded_by    uuid,
  provenance       text NOT NULL,        -- JSON: engine, lexicon, models, code sets
  documents_digest bytea NOT NULL,       -- salted hash of the documents; the salt is sealed
  erased_at        timestamptz,
  PRIMARY KEY (tenant, review_id),
  FOREIGN KEY (tenant, supersedes) REFERENCES review,
  FOREIGN KEY (tenant, superseded_by) REFERENCES review DEFERRABLE INITIALLY DEFERRED,
  CHECK ((status = 'superseded') = (superseded_by IS NOT NULL) OR status = 'finalized')
);
CREATE INDEX review_by_encounter ON review (tenant, encounter_key, created_at);
CREATE INDEX review_by_status ON review (tenant, status, created_at, review_id);

-- Clinical text and patient fields, sealed under the review's own key (AES-256-GCM). Erasing removes rows.
CREATE TABLE sealed (
  tenant     text NOT NULL,
  review_id  uuid NOT NULL,
  kind       text NOT NULL,              -- encounter, documents, result, decision:<id>, answer:<id>, ...
  ciphertext bytea NOT NULL,
  PRIMARY KEY (tenant, review_id, kind),
  FOREIGN KEY (tenant, review_id) REFERENCES review
);
CREATE TABLE review_key (
  tenant     text NOT NULL,
  review_id  uuid NOT NULL,
  kek_id     text NOT NULL REFERENCES encryption_key,
  wrapped    bytea NOT NULL,
  PRIMARY KEY (tenant, review_id),
  FOREIGN KEY (tenant, review_id) REFERENCES review
);

-- The tenant's own key: for keyed hashes that have to be equal across reviews (encounter, evidence, repeated requests).
CREATE TABLE tenant_key (
  tenant     text PRIMARY KEY REFERENCES tenant,
  kek_id     text NOT NULL REFERENCES encryption_key,
  wrapped    bytea NOT NULL
);

CREATE TABLE suggestion (
  tenant        text NOT NULL,
  review_id     uuid NOT NULL,
  suggestion_id text NOT NULL,
  rank          integer NOT NULL,
  system        text NOT NULL,
  code          text NOT NULL,
  tier          text NOT NULL CHECK (tier IN ('suggested', 'candidate')),
  confidence    real NOT NULL,
  evidence_key  bytea NOT NULL,          -- keyed hash of text hashes and offsets; equal where the evidence is the same
  PRIMARY KEY (tenant, review_id, suggestion_id),
  FOREIGN KEY (tenant, review_id) REFERENCES review
);
CREATE INDEX suggestion_by_code ON suggestion (tenant, system, code);

-- What a person decided. A change of mind is a further row for the same item; the last one stands.
CREATE TABLE decision (
  tenant         text NOT NULL,
  review_id      uuid NOT NULL,
  decision_id    uuid NOT NULL,
  sequence       integer NOT NULL CHECK (sequence >= 1),
  item_id        text NOT NULL,          -- the suggestion's id, or a1, a2, ... for a code that the person added
  suggestion_id  text,
  outcome        text NOT NULL CHECK (outcome IN ('accepted', 'rejected', 'corrected', 'deferred', 'added')),
  reason         text,
  system         text,
  code           text,
  details        text,                   -- JSON without clinical text: presentOnAdmission, modifiers, units, links
  actor_id       text NOT NULL,
  actor_name     text,
  actor_role     text NOT NULL,
  actor_kind     text NOT NULL CHECK (actor_kind = 'person'),
  decided_at     timestamptz NOT NULL,
  review_version integer NOT NULL,       -- the version that this decision made
  carried_from_review   uuid,
  carried_from_decision uuid,
  PRIMARY KEY (tenant, review_id, decision_id),
  UNIQUE (tenant, review_id, sequence),
  FOREIGN KEY (tenant, review_id) REFERENCES review,
  FOREIGN KEY (tenant, review_id, suggestion_id) REFERENCES suggestion,
  FOREIGN KEY (tenant, carried_from_review, carried_from_decision) REFERENCES decision,
  CHECK ((outcome IN ('accepted', 'corrected', 'added')) = (code IS NOT NULL AND system IS NOT NULL)),
  CHECK (suggestion_id IS NULL OR suggestion_id = item_id),
  CHECK (suggestion_id IS NOT NULL OR item_id ~ '^a[1-9][0-9]*$'),
  CHECK (outcome <> 'added' OR suggestion_id IS NULL),
  CHECK (outcome <> 'accepted' OR suggestion_id IS NOT NULL),
  CHECK (outcome NOT IN ('rejected', 'corrected') OR reason IS NOT NULL),
  CHECK ((carried_from_review IS NULL) = (carried_from_decision IS NULL))
);

-- The person's signature under the whole list.
CREATE TABLE attestation (
  tenant           text NOT NULL,
  review_id        uuid NOT NULL,
  attestation_id   uuid NOT NULL,
  actor_id         text NOT NULL,
  actor_role       text NOT NULL,
  actor_kind       text NOT NULL CHECK (actor_kind = 'person'),
  name             text NOT NULL,
  title            text NOT NULL,        -- the role as the person states it
  meaning          text NOT NULL,
  attested_at      timestamptz NOT NULL,
  review_version   integer NOT NULL,     -- the version that was shown
  shown_digest     bytea NOT NULL,       -- salted hash of what was shown at that version
  documents_digest bytea NOT NULL,
  provenance       text NOT NULL,
  PRIMARY KEY (tenant, review_id),
  FOREIGN KEY (tenant, review_id) REFERENCES review
);

-- A code that a person stands behind. The only rows that any export reads, through the view below.
CREATE TABLE assigned_code (
  tenant      text NOT NULL,
  review_id   uuid NOT NULL,
  position    integer NOT NULL CHECK (position >= 1),
  decision_id uuid NOT NULL,
  system      text NOT NULL,
  code        text NOT NULL,
  role        text NOT NULL CHECK (role IN ('principal', 'first-listed', 'secondary', 'procedure')),
  PRIMARY KEY (tenant, review_id, position),
  UNIQUE (tenant, review_id, decision_id),
  FOREIGN KEY (tenant, review_id, decision_id) REFERENCES decision,
  FOREIGN KEY (tenant, review_id) REFERENCES attestation
);

-- An answer kept for a caller who asks again with the same Idempotency-Key. Sealed under the review's key.
CREATE TABLE idempotent_answer (
  tenant      text NOT NULL REFERENCES tenant,
  actor_id    text NOT NULL,
  key_hash    bytea NOT NULL,
  request_hash bytea NOT NULL,           -- keyed hash of route, precondition and body
  review_id   uuid NOT NULL,
  answer_id   uuid NOT NULL,             -- sealed.kind is answer:<id>
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant, actor_id, key_hash),
  FOREIGN KEY (tenant, review_id) REFERENCES review
);
CREATE INDEX idempotent_answer_by_age ON idempotent_answer (tenant, created_at);

CREATE FUNCTION review_status(of_tenant text, of_review uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT status FROM review WHERE tenant = of_tenant AND review_id = of_review
$$;

-- Suggestions come with their review, before anyone has seen it.
CREATE FUNCTION check_suggestion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM review WHERE tenant = NEW.tenant AND review_id = NEW.review_id
                 AND status = 'pending' AND version = 1)
     OR EXISTS (SELECT 1 FROM audit_event WHERE tenant = NEW.tenant AND review_id = NEW.review_id) THEN
    RAISE EXCEPTION 'a suggestion is written with its review' USING ERRCODE = 'CS003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER suggestion_comes_with_review BEFORE INSERT ON suggestion FOR EACH ROW EXECUTE FUNCTION check_suggestion();

CREATE FUNCTION check_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE offered record; carried record;
BEGIN
  IF review_status(NEW.tenant, NEW.review_id) NOT IN ('pending', 'in-review') THEN
    RAISE EXCEPTION 'the review is closed' USING ERRCODE = 'CS003';
  END IF;
  -- Also where there is none: a record that nothing was selected into has no fields that could be compared below.
  SELECT system, code, evidence_key INTO offered FROM suggestion
    WHERE tenant = NEW.tenant AND review_id = NEW.review_id AND suggestion_id = NEW.suggestion_id;
  IF NEW.suggestion_id IS NOT NULL THEN
    IF NEW.outcome = 'accepted' AND (offered.system, offered.code) IS DISTINCT FROM (NEW.system, NEW.code) THEN
      RAISE EXCEPTION 'accepting takes the code that was suggested' USING ERRCODE = 'CS004';
    END IF;
  END IF;
  IF NEW.carried_from_decision IS NOT NULL THEN
    SELECT d.*, s.evidence_key INTO carried FROM decision d
      LEFT JOIN suggestion s ON s.tenant = d.tenant AND s.review_id = d.review_id AND s.suggestion_id = d.suggestion_id
      WHERE d.tenant = NEW.tenant AND d.review_id = NEW.carried_from_review AND d.decision_id = NEW.carried_from_decision;
    IF (carried.outcome, carried.system, carried.code, carried.actor_id)
       IS DISTINCT FROM (NEW.outcome, NEW.system, NEW.code, NEW.actor_id)
       OR (NEW.suggestion_id IS NOT NULL AND carried.evidence_key IS DISTINCT FROM offered.evidence_key) THEN
      RAISE EXCEPTION 'a carried decision is that of the same person on the same evidence' USING ERRCODE = 'CS004';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_fits BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION check_decision();

CREATE FUNCTION check_assigned_code() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE standing record;
BEGIN
  IF review_status(NEW.tenant, NEW.review_id) NOT IN ('pending', 'in-review') THEN
    RAISE EXCEPTION 'the review is closed' USING ERRCODE = 'CS003';
  END IF;
  SELECT d.* INTO standing FROM decision d
    JOIN decision asked ON asked.tenant = d.tenant AND asked.review_id = d.review_id AND asked.item_id = d.item_id
    WHERE asked.tenant = NEW.tenant AND asked.review_id = NEW.review_id AND asked.decision_id = NEW.decision_id
    ORDER BY d.sequence DESC LIMIT 1;
  IF standing.decision_id IS DISTINCT FROM NEW.decision_id
     OR standing.outcome NOT IN ('accepted', 'corrected', 'added')
     OR (standing.system, standing.code) IS DISTINCT FROM (NEW.system, NEW.code) THEN
    RAISE EXCEPTION 'no standing decision of a person is for this code' USING ERRCODE = 'CS002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assigned_code_was_decided BEFORE INSERT ON assigned_code FOR EACH ROW EXECUTE FUNCTION check_assigned_code();

-- A review only moves forward, and is finalized only when a person has decided everything that was suggested.
CREATE FUNCTION check_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'pending' OR NEW.version <> 1 OR NEW.erased_at IS NOT NULL THEN
      RAISE EXCEPTION 'a review begins pending, at version 1' USING ERRCODE = 'CS003';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.tenant, NEW.review_id, NEW.encounter_key, NEW.setting, NEW.created_at, NEW.supersedes, NEW.provenance, NEW.documents_digest)
     IS DISTINCT FROM
     (OLD.tenant, OLD.review_id, OLD.encounter_key, OLD.setting, OLD.created_at, OLD.supersedes, OLD.provenance, OLD.documents_digest)
     OR NEW.version < OLD.version OR (OLD.erased_at IS NOT NULL AND NEW.erased_at IS DISTINCT FROM OLD.erased_at) THEN
    RAISE EXCEPTION 'what a review was made from is never changed' USING ERRCODE = 'CS001';
  END IF;
  IF NEW.status <> OLD.status AND NOT (
       (OLD.status = 'pending' AND NEW.status IN ('in-review', 'finalized', 'superseded'))
       OR (OLD.status = 'in-review' AND NEW.status IN ('finalized', 'superseded'))) THEN
    RAISE EXCEPTION 'a review does not go from % to %', OLD.status, NEW.status USING ERRCODE = 'CS003';
  END IF;
  IF OLD.status IN ('finalized', 'superseded') AND NEW.version <> OLD.version THEN
    RAISE EXCEPTION 'the review is closed' USING ERRCODE = 'CS003';
  END IF;
  IF NEW.status = 'finalized' AND OLD.status <> 'finalized' THEN
    IF NOT EXISTS (SELECT 1 FROM attestation WHERE tenant = NEW.tenant AND review_id = NEW.review_id) THEN
      RAISE EXCEPTION 'nobody has attested this review' USING ERRCODE = 'CS002';
    END IF;
    IF EXISTS (
      SELECT 1 FROM suggestion s WHERE s.tenant = NEW.tenant AND s.review_id = NEW.review_id AND s.tier = 'suggested'
      AND coalesce((SELECT d.outcome FROM decision d WHERE d.tenant = s.tenant AND d.review_id = s.review_id
                    AND d.item_id = s.suggestion_id ORDER BY d.sequence DESC LIMIT 1), 'deferred') = 'deferred') THEN
      RAISE EXCEPTION 'a suggestion is undecided' USING ERRCODE = 'CS002';
    END IF;
    IF EXISTS (
      SELECT 1 FROM (SELECT DISTINCT ON (item_id) decision_id, outcome FROM decision
                     WHERE tenant = NEW.tenant AND review_id = NEW.review_id ORDER BY item_id, sequence DESC) d
      WHERE d.outcome IN ('accepted', 'corrected', 'added')
      AND NOT EXISTS (SELECT 1 FROM assigned_code a WHERE a.tenant = NEW.tenant AND a.review_id = NEW.review_id
                      AND a.decision_id = d.decision_id)) THEN
      RAISE EXCEPTION 'a decided code is missing from the list' USING ERRCODE = 'CS002';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_moves_forward BEFORE INSERT OR UPDATE ON review FOR EACH ROW EXECUTE FUNCTION check_review();

-- At commit: an assigned code belongs to a finalized review, and every act has its audit event.
CREATE FUNCTION check_assigned_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF review_status(NEW.tenant, NEW.review_id) <> 'finalized' THEN
    RAISE EXCEPTION 'codes are assigned by finalizing their review' USING ERRCODE = 'CS002';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER assigned_code_is_final AFTER INSERT ON assigned_code DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_assigned_at_commit();

CREATE FUNCTION check_review_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM audit_event WHERE tenant = NEW.tenant AND review_id = NEW.review_id
                 AND act = CASE TG_TABLE_NAME WHEN 'review' THEN 'review.created' ELSE 'review.finalized' END
                 AND outcome = 'success') THEN
    RAISE EXCEPTION 'an act without its audit event' USING ERRCODE = 'CS005';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER review_is_audited AFTER INSERT ON review DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_review_is_audited();
CREATE CONSTRAINT TRIGGER attestation_is_audited AFTER INSERT ON attestation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_review_is_audited();

-- A carried decision was audited when it was made; the event of the new review names it.
CREATE FUNCTION check_decision_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.carried_from_decision IS NULL AND NOT EXISTS (
    SELECT 1 FROM audit_event WHERE tenant = NEW.tenant AND decision_id = NEW.decision_id AND outcome = 'success') THEN
    RAISE EXCEPTION 'an act without its audit event' USING ERRCODE = 'CS005';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER decision_is_audited AFTER INSERT ON decision DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_decision_is_audited();

DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['suggestion', 'decision', 'attestation', 'assigned_code'] LOOP
    EXECUTE format('CREATE TRIGGER %I_append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name, name);
    EXECUTE format('CREATE TRIGGER %I_no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name, name);
  END LOOP;
  EXECUTE 'CREATE TRIGGER review_kept BEFORE DELETE ON review FOR EACH ROW EXECUTE FUNCTION refuse_change()';
  EXECUTE 'CREATE TRIGGER review_no_truncate BEFORE TRUNCATE ON review FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()';
  FOREACH name IN ARRAY ARRAY['review', 'sealed', 'review_key', 'tenant_key', 'suggestion', 'decision', 'attestation', 'assigned_code', 'idempotent_answer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_tenant ON %I USING (tenant = current_tenant())', name);
  END LOOP;
END $$;

-- What leaves the system. Nothing else may be exported as a code.
CREATE VIEW exportable_code WITH (security_invoker = true) AS
  SELECT a.tenant, a.review_id, a.position, a.decision_id, a.system, a.code, a.role,
         d.outcome, d.item_id, d.details, d.actor_id, d.actor_name, d.actor_role, d.decided_at
  FROM assigned_code a
  JOIN review r ON r.tenant = a.tenant AND r.review_id = a.review_id AND r.status = 'finalized'
  JOIN decision d ON d.tenant = a.tenant AND d.review_id = a.review_id AND d.decision_id = a.decision_id
  JOIN attestation t ON t.tenant = a.tenant AND t.review_id = a.review_id;

GRANT SELECT, INSERT ON review, suggestion, decision, attestation, assigned_code TO countersign_service;
GRANT UPDATE (status, version, updated_at, superseded_by, erased_at) ON review TO countersign_service;
GRANT SELECT, INSERT, DELETE ON sealed, review_key, idempotent_answer TO countersign_service;
GRANT SELECT, INSERT ON tenant_key TO countersign_service;
GRANT SELECT ON exportable_code TO countersign_service;
