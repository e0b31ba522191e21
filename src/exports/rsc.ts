/** Server components: `payload-newsroom/rsc`. Named by string in the config, so that no React enters its graph. */
export { WarningBanner } from '../admin/WarningBanner.tsx'
