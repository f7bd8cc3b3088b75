//! Where it is kept: journal, read tables, queries, check, rebuild, backup. All SQL.
