import * as migration_20261128_125619_initial from './20261128_125619_initial';
import * as migration_20261128_182826_kept from './20261128_182826_kept';

export const migrations = [
  {
    up: migration_20261128_125619_initial.up,
    down: migration_20261128_125619_initial.down,
    name: '20261128_125619_initial',
  },
  {
    up: migration_20261128_182826_kept.up,
    down: migration_20261128_182826_kept.down,
    name: '20261128_182826_kept'
  },
];
