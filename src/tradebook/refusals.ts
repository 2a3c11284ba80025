import { refusal } from '#kernel/refusal.ts'

export const BookUnfit = refusal('tradebook.unfit', 'invalid', {
  en: 'This trade book has {count} flaws and cannot be published. The first: {first}.',
  hi: 'इस व्यापार-पुस्तक में {count} गलतियाँ हैं, इसलिए यह प्रकाशित नहीं हो सकती। पहली: {first}।',
  gu: 'આ વેપાર-પોથીમાં {count} ભૂલો છે, એટલે તે પ્રકાશિત ન થઈ શકે. પહેલી: {first}.',
})

export const VersionKnown = refusal('tradebook.version-known', 'conflict', {
  en: 'This very version ({hash}) has been proposed or published before.',
  hi: 'ठीक यही संस्करण ({hash}) पहले से प्रस्तावित या प्रकाशित है।',
  gu: 'બરાબર આ જ આવૃત્તિ ({hash}) પહેલેથી પ્રસ્તાવિત કે પ્રકાશિત છે.',
})

export const VersionMissing = refusal('tradebook.version-missing', 'missing', {
  en: 'There is no single version “{hash}”. Give at least eight digits of one that is listed.',
  hi: '“{hash}” नाम का एक ही संस्करण नहीं मिला। सूची के संस्करण के कम से कम आठ अंक दें।',
  gu: '“{hash}” નામની એક જ આવૃત્તિ મળી નહીં. યાદીમાંની આવૃત્તિના ઓછામાં ઓછા આઠ આંકડા આપો.',
})

export const VersionPublished = refusal('tradebook.version-published', 'conflict', {
  en: 'Version {hash} is already published. A published version never changes; propose a new one.',
  hi: 'संस्करण {hash} प्रकाशित हो चुका है। प्रकाशित संस्करण बदलता नहीं; नया प्रस्ताव दें।',
  gu: 'આવૃત્તિ {hash} પ્રકાશિત થઈ ચૂકી છે. પ્રકાશિત આવૃત્તિ બદલાતી નથી; નવો પ્રસ્તાવ મૂકો.',
})

export const SecondOfficerNeeded = refusal('tradebook.second-officer', 'forbidden', {
  en: 'A second officer must publish what {officer} proposed.',
  hi: '{officer} के प्रस्ताव को कोई दूसरा अधिकारी ही प्रकाशित कर सकता है।',
  gu: '{officer} ના પ્રસ્તાવને બીજા અધિકારીએ જ પ્રકાશિત કરવો પડે.',
})
