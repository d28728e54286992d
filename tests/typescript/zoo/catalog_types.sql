create table watched (
  relation regclass, kind regtype, role regrole, namespace regnamespace, function regproc, operator regoper,
  snapshot pg_snapshot, place tid, version xid, command cid, access aclitem, lists oidvector, small int2vector
);
