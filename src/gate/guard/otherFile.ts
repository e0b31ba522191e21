import { ValidationError, type PayloadRequest } from 'payload'
import { languageFor } from '../../language/languageFor.ts'

const texts = {
  zhHant: '這張圖片發布過，檔案不能再換或裁；請把新圖作為另一張圖片上載',
  zhHans: '这张图片发布过，文件不能再换或裁；请把新图作为另一张图片上传',
  en: 'This photo has been published and its file can no longer be replaced or cropped; upload the new picture as a photo of its own',
}

/** The refusal of another file on a photo that readers have had: HTTP status 400, at the field `file`. */
export function otherFile(collection: string, req: Partial<PayloadRequest> | undefined): ValidationError {
  const message = texts[languageFor(req)]
  const refusal = new ValidationError({ collection, errors: [{ path: 'file', message, label: message }] })
  refusal.message = message
  return refusal
}
