/** Where Payload keeps scheduled publications, and as which task (`payload/dist/versions/schedule/job.js`, 3.90). */
export const jobsSlug = 'payload-jobs'
export const scheduledTask = 'schedulePublish'
