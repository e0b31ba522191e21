/** How papers that carry others' pictures shorten agencies' names behind a slash: 新華社／美聯, 圖／中新. Simplified script, by key. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ['中新', 'cns'],
  ['美联', 'ap'],
  ['欧新', 'epa'],
  ['塔斯', 'tass'],
  ['韩联', 'yonhap'],
  ['共同', 'kyodo'],
  ['埃菲', 'efe'],
  ['德新', 'dpa'],
  ['彭博', 'bloomberg'],
])
