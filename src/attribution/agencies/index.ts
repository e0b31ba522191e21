import type { Agency } from '../types.ts'
import { xinhua } from './xinhua.ts'
import { cns } from './cns.ts'
import { cnr } from './cnr.ts'
import { cctv } from './cctv.ts'
import { people } from './people.ts'
import { ckxx } from './ckxx.ts'
import { globaltimes } from './globaltimes.ts'
import { haiwai } from './haiwai.ts'
import { gmw } from './gmw.ts'
import { chinadaily } from './chinadaily.ts'
import { chinaMilitary } from './81cn.ts'
import { thepaper } from './thepaper.ts'
import { cailianshe } from './cailianshe.ts'
import { hkcna } from './hkcna.ts'
import { takungpao } from './takungpao.ts'
import { wenweipo } from './wenweipo.ts'
import { tkww } from './tkww.ts'
import { dotdotnews } from './dotdotnews.ts'
import { mingpao } from './mingpao.ts'
import { rthk } from './rthk.ts'
import { cna } from './cna.ts'
import { rti } from './rti.ts'
import { reuters } from './reuters.ts'
import { ap } from './ap.ts'
import { afp } from './afp.ts'
import { upi } from './upi.ts'
import { bloomberg } from './bloomberg.ts'
import { dowjones } from './dowjones.ts'
import { kyodo } from './kyodo.ts'
import { jiji } from './jiji.ts'
import { nhk } from './nhk.ts'
import { yonhap } from './yonhap.ts'
import { kcna } from './kcna.ts'
import { tass } from './tass.ts'
import { sputnik } from './sputnik.ts'
import { interfax } from './interfax.ts'
import { dpa } from './dpa.ts'
import { apa } from './apa.ts'
import { ansa } from './ansa.ts'
import { efe } from './efe.ts'
import { epa } from './epa.ts'
import { pap } from './pap.ts'
import { ctk } from './ctk.ts'
import { anadolu } from './anadolu.ts'
import { wafa } from './wafa.ts'
import { bernama } from './bernama.ts'
import { cp } from './cp.ts'
import { aap } from './aap.ts'
import { getty } from './getty.ts'
import { vcg } from './vcg.ts'
import { ic } from './ic.ts'
import { shutterstock } from './shutterstock.ts'
import { zuma } from './zuma.ts'
import { cnn } from './cnn.ts'
import { abcau } from './abcau.ts'
import { sbs } from './sbs.ts'
import { newsweek } from './newsweek.ts'
import { wsj } from './wsj.ts'
import { usatoday } from './usatoday.ts'
import { fwst } from './fwst.ts'
import { tns } from './tns.ts'
import { invision } from './invision.ts'
import { cfp } from './cfp.ts'
import { navy } from './navy.ts'
import { ntb } from './ntb.ts'
import { nna } from './nna.ts'
import { oulian } from './oulian.ts'
import { chinatimes } from './chinatimes.ts'
import { ctee } from './ctee.ts'
import { udn } from './udn.ts'
import { ltn } from './ltn.ts'
import { ithome } from './ithome.ts'
import { ifeng } from './ifeng.ts'
import { banyuetan } from './banyuetan.ts'
import { nbd } from './nbd.ts'
import { bjyouth } from './bjyouth.ts'
import { gzdaily } from './gzdaily.ts'
import { sxdaily } from './sxdaily.ts'
import { huashang } from './huashang.ts'
import { xydaily } from './xydaily.ts'
import { xmdaily } from './xmdaily.ts'
import { fujianfabu } from './fujianfabu.ts'
import { yunnan } from './yunnan.ts'
import { cnsa } from './cnsa.ts'
import { youtube } from './youtube.ts'

/**
 * The register that ships: every agency and outlet known by key, with its name in each script and every other name it is
 * credited by. Where several names are in use, `name` is the one a newspaper prints as a credit (央廣網, Xinhua), because
 * `wording` writes it. To add one, write its file and its line here; a test compares the two keys. Own staff, unnamed composites and the like are no entries: see `placeholders`.
 */
export const agencies = {
  xinhua,
  cns,
  cnr,
  cctv,
  people,
  ckxx,
  globaltimes,
  haiwai,
  gmw,
  chinadaily,
  '81cn': chinaMilitary,
  thepaper,
  cailianshe,
  hkcna,
  takungpao,
  wenweipo,
  tkww,
  dotdotnews,
  mingpao,
  rthk,
  cna,
  rti,
  reuters,
  ap,
  afp,
  upi,
  bloomberg,
  dowjones,
  kyodo,
  jiji,
  nhk,
  yonhap,
  kcna,
  tass,
  sputnik,
  interfax,
  dpa,
  apa,
  ansa,
  efe,
  epa,
  pap,
  ctk,
  anadolu,
  wafa,
  bernama,
  cp,
  aap,
  getty,
  vcg,
  ic,
  shutterstock,
  zuma,
  cnn,
  abcau,
  sbs,
  newsweek,
  wsj,
  usatoday,
  fwst,
  tns,
  invision,
  cfp,
  navy,
  ntb,
  nna,
  oulian,
  chinatimes,
  ctee,
  udn,
  ltn,
  ithome,
  ifeng,
  banyuetan,
  nbd,
  bjyouth,
  gzdaily,
  sxdaily,
  huashang,
  xydaily,
  xmdaily,
  fujianfabu,
  yunnan,
  cnsa,
  youtube,
} satisfies Readonly<Record<string, Agency>>

/** The key of a shipped source. */
export type AgencyKey = keyof typeof agencies
