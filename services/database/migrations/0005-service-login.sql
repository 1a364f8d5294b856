-- What a login needs that is a member of countersign_service and nothing more: to see that the tables are those of its
-- program, and at start what the log of every tenant has signed. No text, no code and no person is in either.
DO $$ BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO countersign_service', current_schema());
END $$;
GRANT SELECT ON schema_migration TO countersign_service;

-- Runs as the owner, who sees all tenants: the one place where the service looks over them.
CREATE FUNCTION signed_trees() RETURNS TABLE (tenant text, origin text, size bigint, checkpoint text)
LANGUAGE sql STABLE SECURITY DEFINER AS $$
  SELECT t.tenant, t.origin, t.size, t.checkpoint FROM audit_tree t ORDER BY t.tenant
$$;
DO $$ BEGIN
  EXECUTE format('ALTER FUNCTION %I.signed_trees() SET search_path = pg_catalog, %1$I, pg_temp', current_schema());
END $$;
REVOKE ALL ON FUNCTION signed_trees() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION signed_trees() TO countersign_service;

-- Reviews of any status, by time: the worklist without a filter.
CREATE INDEX review_by_time ON review (tenant, created_at, review_id);
