import type { PhotoMessages } from './PhotoMessages.ts'

/** The same in English. */
export const en: PhotoMessages = {
  'not-an-image': 'This file is not a picture. Please upload a JPEG, PNG, WebP, AVIF or TIFF.',
  'wrong-type':
    'This file says it is {{claimed}}, but it is {{found}}. Please upload a JPEG, PNG, WebP, AVIF or TIFF under its right name.',
  'unsupported-type': 'This is a file of type {{found}}. Please upload a JPEG, PNG, WebP, AVIF or TIFF.',
  animated: 'This file holds {{actual}} pictures. Please save the one you want as a file of its own.',
  'too-large': 'This file has {{actual}} MB; the limit is {{limit}} MB. Please save it smaller.',
  'too-many-pixels':
    'This picture has {{actual}} megapixels; the limit is {{limit}}. Please save it smaller.',
  heic: 'This is a HEIC, as iPhones take them, and this newsroom cannot open those. Please send it as a JPEG: on the phone, choose Settings, Camera, Formats, Most Compatible; or export the picture as JPEG from Photos.',
  'too-many-channels':
    'This TIFF has {{actual}} channels; the limit is {{limit}}. Please save a copy without spot colours and saved selections.',
  corrupt: 'This picture is damaged, or part of it is missing. Please get the file again from its source.',
  'replace-then-publish':
    'A new file and publishing are two steps: save the draft with the new file first, check its credit, then publish.',
  'original-for-staff': 'The original file is for staff. The sizes made from it are open to readers.',
}
