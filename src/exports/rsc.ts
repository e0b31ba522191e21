/**
 * Server components: `payload-newsroom/rsc`. Named by string in the config, so that no React enters
 * its graph.
 */
export { Approve } from '../admin/Approve.tsx'
export { ImportDeskView } from '../admin/importDesk/ImportDeskView.tsx'
export { ImportLink } from '../admin/importDesk/ImportLink.tsx'
export { WarningBanner } from '../admin/WarningBanner.tsx'
