import * as migration_20261123_191111_initial from './20261123_191111_initial';
import * as migration_20261123_194610_review from './20261123_194610_review';
import * as migration_20261125_212239_print from './20261125_212239_print';
import * as migration_20261128_111526_ids from './20261128_111526_ids';
import * as migration_20261128_125051_made from './20261128_125051_made';
import * as migration_20261128_182756_kept from './20261128_182756_kept';
import * as migration_20261128_193509_webhooks from './20261128_193509_webhooks';
import * as migration_20261128_220317_keys from './20261128_220317_keys';
import * as migration_20261129_015233_print_items from './20261129_015233_print_items';

export const migrations = [
  {
    up: migration_20261123_191111_initial.up,
    down: migration_20261123_191111_initial.down,
    name: '20261123_191111_initial',
  },
  {
    up: migration_20261123_194610_review.up,
    down: migration_20261123_194610_review.down,
    name: '20261123_194610_review',
  },
  {
    up: migration_20261125_212239_print.up,
    down: migration_20261125_212239_print.down,
    name: '20261125_212239_print',
  },
  {
    up: migration_20261128_111526_ids.up,
    down: migration_20261128_111526_ids.down,
    name: '20261128_111526_ids',
  },
  {
    up: migration_20261128_125051_made.up,
    down: migration_20261128_125051_made.down,
    name: '20261128_125051_made',
  },
  {
    up: migration_20261128_182756_kept.up,
    down: migration_20261128_182756_kept.down,
    name: '20261128_182756_kept',
  },
  {
    up: migration_20261128_193509_webhooks.up,
    down: migration_20261128_193509_webhooks.down,
    name: '20261128_193509_webhooks',
  },
  {
    up: migration_20261128_220317_keys.up,
    down: migration_20261128_220317_keys.down,
    name: '20261128_220317_keys',
  },
  {
    up: migration_20261129_015233_print_items.up,
    down: migration_20261129_015233_print_items.down,
    name: '20261129_015233_print_items'
  },
];
