import { SQL } from "../paths.ts";
import type { GeneratedFile } from "../writeOrCheck.ts";
import { clickhouse, clickhouseCluster } from "./dialects/clickhouse.ts";
import { duckdb } from "./dialects/duckdb.ts";
import { postgresql } from "./dialects/postgresql.ts";
import { spark } from "./dialects/spark.ts";
import { trino } from "./dialects/trino.ts";
import { sqlFile } from "./sqlFile.ts";

const dialects = [duckdb, postgresql, clickhouse, clickhouseCluster, spark, trino];

/** The definitions as SQL, one file per dialect. */
export const sqlFiles = (): GeneratedFile[] =>
	dialects.map((dialect) => ({
		path: `${SQL}/${dialect.file}.sql`,
		source: "scripts/lib/sql",
		content: sqlFile(dialect),
	}));
