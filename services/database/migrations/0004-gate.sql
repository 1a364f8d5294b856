-- A list may be written only from decisions that stand, up to the moment in which it is signed and closed.
CREATE FUNCTION check_list_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM assigned_code a
    JOIN decision d ON d.tenant = a.tenant AND d.review_id = a.review_id AND d.decision_id = a.decision_id
    JOIN decision later ON later.tenant = d.tenant AND later.review_id = d.review_id AND later.item_id = d.item_id
                       AND later.sequence > d.sequence
    WHERE a.tenant = NEW.tenant AND a.review_id = NEW.review_id) THEN
    RAISE EXCEPTION 'a later decision replaced one on the list' USING ERRCODE = 'CS002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_list_stands BEFORE UPDATE ON review FOR EACH ROW
  WHEN (NEW.status = 'finalized' AND OLD.status <> 'finalized') EXECUTE FUNCTION check_list_stands();

-- The last decision on an item stands, so none may be slipped in behind it. And what is carried comes from the review
-- before this one, where it still stands, and with this one: later nothing would tell of it.
CREATE FUNCTION check_decision_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM decision
             WHERE tenant = NEW.tenant AND review_id = NEW.review_id AND sequence > NEW.sequence) THEN
    RAISE EXCEPTION 'a decision comes after those before it' USING ERRCODE = 'CS004';
  END IF;
  IF NEW.carried_from_decision IS NULL THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM review r
    JOIN decision d ON d.tenant = r.tenant AND d.review_id = r.supersedes AND d.decision_id = NEW.carried_from_decision
    WHERE r.tenant = NEW.tenant AND r.review_id = NEW.review_id AND r.supersedes = NEW.carried_from_review
      AND (d.suggestion_id IS NULL) = (NEW.suggestion_id IS NULL)
      AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.tenant = d.tenant AND later.review_id = d.review_id
                      AND later.item_id = d.item_id AND later.sequence > d.sequence)) THEN
    RAISE EXCEPTION 'a carried decision stands in the review before' USING ERRCODE = 'CS004';
  END IF;
  IF EXISTS (SELECT 1 FROM audit_event WHERE tenant = NEW.tenant AND review_id = NEW.review_id) THEN
    RAISE EXCEPTION 'a carried decision is written with its review' USING ERRCODE = 'CS003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_in_order BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION check_decision_order();

-- Temporary tables come before all others in a search, and anyone may make them: a rule that looked a table up by its
-- bare name would ask the attacker's. Every rule's function looks in them last. CREATE OR REPLACE forgets this setting.
DO $$ DECLARE rule text; BEGIN
  FOREACH rule IN ARRAY ARRAY[
    'refuse_change()', 'tree_only_grows()', 'review_status(text, uuid)', 'check_suggestion()', 'check_decision()',
    'check_decision_order()', 'check_assigned_code()', 'check_review()', 'check_list_stands()',
    'check_assigned_at_commit()', 'check_review_is_audited()', 'check_decision_is_audited()', 'key_only_ends()',
    'key_has_event()'] LOOP
    EXECUTE format('ALTER FUNCTION %I.%s SET search_path = pg_catalog, %1$I, pg_temp', current_schema(), rule);
  END LOOP;
END $$;

-- Whoever owns the tables may work as the service role, so that one login can do for everything. A superuser may anyway;
-- an owner who is none is made a member, where they may do that. One who may not can still migrate, and leave serving
-- to another login.
DO $$ BEGIN
  BEGIN
    SET LOCAL ROLE countersign_service;
    RESET ROLE;
  EXCEPTION WHEN insufficient_privilege THEN
    EXECUTE format('GRANT countersign_service TO %I', current_user);
  END;
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;
