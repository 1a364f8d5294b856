-- Keys are made and revoked through the act writer, so the service role writes them, each with its audit event.
GRANT INSERT ON api_key TO countersign_service;
GRANT UPDATE (expires_at, revoked_at) ON api_key TO countersign_service;

-- A key is looked up before its tenant is known. Once a tenant is, only its keys are there.
ALTER TABLE api_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY look_up ON api_key FOR SELECT USING (coalesce(current_tenant(), '') IN ('', tenant));
CREATE POLICY own_tenant_adds ON api_key FOR INSERT WITH CHECK (tenant = current_tenant());
CREATE POLICY own_tenant_ends ON api_key FOR UPDATE USING (tenant = current_tenant());

-- Of a key nothing changes but its end, and that only comes nearer: what a key was in the log it stays.
CREATE FUNCTION key_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.key_id, NEW.tenant, NEW.secret_hash, NEW.name, NEW.role, NEW.scopes, NEW.created_at)
     IS DISTINCT FROM (OLD.key_id, OLD.tenant, OLD.secret_hash, OLD.name, OLD.role, OLD.scopes, OLD.created_at) THEN
    RAISE EXCEPTION 'a key is never changed' USING ERRCODE = 'CS001';
  END IF;
  IF OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at
     OR OLD.expires_at IS NOT NULL AND (NEW.expires_at IS NULL OR NEW.expires_at > OLD.expires_at) THEN
    RAISE EXCEPTION 'a key that ended stays so' USING ERRCODE = 'CS001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER api_key_only_ends BEFORE UPDATE ON api_key FOR EACH ROW EXECUTE FUNCTION key_only_ends();
CREATE TRIGGER api_key_kept BEFORE DELETE ON api_key FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER api_key_no_truncate BEFORE TRUNCATE ON api_key FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- No key appears or ends without its event. A rotation is one event: key.created of the new one, which names the old.
CREATE FUNCTION key_has_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted_act text := CASE WHEN TG_OP = 'UPDATE' AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at
                          THEN 'key.revoked' ELSE 'key.created' END;
  wanted_fact text := CASE WHEN TG_OP = 'UPDATE' AND wanted_act = 'key.created' THEN 'replaces' ELSE 'keyId' END;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM audit_event
                 WHERE tenant = NEW.tenant AND act = wanted_act AND outcome = 'success'
                   AND body::jsonb -> 'facts' ->> wanted_fact = NEW.key_id) THEN
    RAISE EXCEPTION 'no audit event for this key' USING ERRCODE = 'CS005';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER api_key_has_event AFTER INSERT OR UPDATE ON api_key
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION key_has_event();
