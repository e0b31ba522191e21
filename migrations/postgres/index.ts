import * as migration_20261128_125619_initial from './20261128_125619_initial';
import * as migration_20261128_182826_kept from './20261128_182826_kept';
import * as migration_20261128_193534_webhooks from './20261128_193534_webhooks';
import * as migration_20261128_220335_keys from './20261128_220335_keys';
import * as migration_20261129_015325_print_items from './20261129_015325_print_items';

export const migrations = [
  {
    up: migration_20261128_125619_initial.up,
    down: migration_20261128_125619_initial.down,
    name: '20261128_125619_initial',
  },
  {
    up: migration_20261128_182826_kept.up,
    down: migration_20261128_182826_kept.down,
    name: '20261128_182826_kept',
  },
  {
    up: migration_20261128_193534_webhooks.up,
    down: migration_20261128_193534_webhooks.down,
    name: '20261128_193534_webhooks',
  },
  {
    up: migration_20261128_220335_keys.up,
    down: migration_20261128_220335_keys.down,
    name: '20261128_220335_keys',
  },
  {
    up: migration_20261129_015325_print_items.up,
    down: migration_20261129_015325_print_items.down,
    name: '20261129_015325_print_items'
  },
];
