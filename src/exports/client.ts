/**
 * Client components: `payload-newsroom/client`. Named by string in the config, so that no React
 * enters its graph.
 */
export { Declared } from '../admin/Declared.tsx'
export { FileWords } from '../admin/FileWords.tsx'
export { Findings } from '../admin/Findings.tsx'
export { PageView } from '../admin/PageView.tsx'
export { RefusedSchedules } from '../admin/schedules/RefusedSchedules.tsx'
export { RowTitle } from '../admin/RowTitle.tsx'
export { StatusCell } from '../admin/StatusCell.tsx'
export { Usage } from '../admin/usage/Usage.tsx'
export { NamedPublishButton } from '../admin/writing/NamedPublishButton.tsx'
export { Readiness } from '../admin/writing/Readiness.tsx'
export { WritingPanel } from '../admin/writing/WritingPanel.tsx'
