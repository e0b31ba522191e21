import * as migration_20261128_125315_initial from './20261128_125315_initial';

export const migrations = [
  {
    up: migration_20261128_125315_initial.up,
    down: migration_20261128_125315_initial.down,
    name: '20261128_125315_initial'
  },
];
