/** PostgreSQL from npm, run inside the data folder: for whoever has no DATABASE_URL. */
export { startPostgres, type Postgres, type PostgresOptions } from './postgres/launch.ts'
