/**
 * Client components: `payload-newsroom/client`. Named by string in the config, so that no React
 * enters its graph.
 */
export { Declared } from '../admin/Declared.tsx'
export { DocumentDesk } from '../admin/acts/DocumentDesk.tsx'
export { FindingsCell } from '../admin/ledger/FindingsCell.tsx'
export { SubjectCell } from '../admin/ledger/SubjectCell.tsx'
export { SubjectField } from '../admin/ledger/SubjectField.tsx'
export { WhoCell } from '../admin/ledger/WhoCell.tsx'
export { PlanCell } from '../admin/lists/PlanCell.tsx'
export { ReadinessCell } from '../admin/lists/ReadinessCell.tsx'
export { FileWords } from '../admin/FileWords.tsx'
export { Findings } from '../admin/Findings.tsx'
export { NewsroomDay } from '../admin/dashboard/NewsroomDay.tsx'
export { PageView } from '../admin/PageView.tsx'
export { RefusedSchedules } from '../admin/schedules/RefusedSchedules.tsx'
export { RowTitle } from '../admin/RowTitle.tsx'
export { StatusCell } from '../admin/StatusCell.tsx'
export { Usage } from '../admin/usage/Usage.tsx'
export { NamedPublishButton } from '../admin/writing/NamedPublishButton.tsx'
export { Readiness } from '../admin/writing/Readiness.tsx'
export { WritingPanel } from '../admin/writing/WritingPanel.tsx'
