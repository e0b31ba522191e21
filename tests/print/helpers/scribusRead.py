# Run inside Scribus: opens a document and writes what it sees of each frame as JSON.
import json
import os

import scribus

PICTURE, TEXT = 2, 4


def frame(name, kind):
    x, y = scribus.getPosition(name)
    width, height = scribus.getSize(name)
    seen = {"name": name, "kind": "other", "x": x, "y": y, "width": width, "height": height}
    if kind == TEXT:
        seen["kind"] = "text"
        seen["columns"] = scribus.getColumns(name)
        seen["gutter"] = scribus.getColumnGap(name)
        seen["story"] = scribus.getAllText(name)
        seen["shown"] = scribus.getFrameText(name)
        seen["overset"] = scribus.textOverflows(name) > 0
    if kind == PICTURE:
        seen["kind"] = "picture"
        seen["file"] = scribus.getImageFile(name)
    return seen


scribus.openDoc(os.environ["SCRIBUS_READS"])
scribus.setUnit(scribus.UNIT_MILLIMETERS)
seen = {
    "page": scribus.getPageSize(),
    "frames": [frame(name, kind) for name, kind, _ in scribus.getPageItems()],
}
with open(os.environ["SCRIBUS_WRITES"], "w", encoding="utf-8") as out:
    json.dump(seen, out, ensure_ascii=False)
