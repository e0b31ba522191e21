/**
 * The public face of `payload-newsroom/client-api`: reads a newsroom over HTTP, and imports nothing
 * of Payload.
 */
export { newsroomApi, type ApiOptions, type NewsroomApi } from '../endpoints/client/newsroomApi.ts'
export { NewsroomProblem } from '../endpoints/client/NewsroomProblem.ts'
export type * from '../endpoints/client/types.ts'
export type * from '../feeds/published/types.ts'
