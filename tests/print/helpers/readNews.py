"""What readers that others wrote make of a document on standard input, as JSON: `feedparser` of RSS
and Atom, the IPTC's `NewsMLG2` of NewsML-G2."""
import json
import sys


def feed(data):
    import feedparser
    read = feedparser.parse(data, sanitize_html=True)
    return {
        'bozo': bool(read.bozo),
        'version': read.version,
        'title': read.feed.get('title'),
        'language': read.feed.get('language'),
        'updated': read.feed.get('updated_parsed') and list(read.feed.updated_parsed)[:6],
        'links': [dict(link) for link in read.feed.get('links', [])],
        'entries': [entry(one) for one in read.entries],
    }


def entry(one):
    return {
        'id': one.get('id'),
        'title': one.get('title'),
        'link': one.get('link'),
        'summary': one.get('summary'),
        'authors': [author.get('name') for author in one.get('authors', [])],
        'published': list(one.published_parsed)[:6] if one.get('published_parsed') else None,
        'updated': list(one.updated_parsed)[:6] if one.get('updated_parsed') else None,
        'content': [content.value for content in one.get('content', [])],
        'tags': [tag.get('label') or tag.get('term') for tag in one.get('tags', [])],
        'media': [dict(media) for media in one.get('media_content', [])],
        'credits': [credit.get('content') for credit in one.get('media_credit', [])],
        'enclosures': [dict(enclosure) for enclosure in one.get('enclosures', [])],
    }


def newsml(data):
    import NewsMLG2
    from lxml import etree
    root = etree.fromstring(data)
    nar = '{http://iptc.org/std/nar/2006-10-01/}'
    found = []
    # The library reads the header of a message and no item in it: each is handed over by itself.
    for element in root.iter(nar + 'newsItem', nar + 'packageItem'):
        found.append(item(NewsMLG2, NewsMLG2.NewsMLG2Document(etree.tostring(element)).get_item()))
    return {'sent': str(NewsMLG2.NewsMLG2Document(data).get_item().header.sent), 'items': found}


def item(library, read):
    meta, content = read.itemmeta, read.contentmeta
    return {
        'guid': read.guid,
        'version': read.version,
        'language': read.xml_lang,
        'class': library.qcode_to_uri(meta.itemclass.qcode),
        'status': library.qcode_to_uri(meta.pubstatus.qcode),
        'created': str(meta.versioncreated),
        'signals': [library.qcode_to_uri(signal.qcode) for signal in meta.signal or []],
        'notes': [str(note) for note in meta.ednote or []],
        'headlines': [str(headline) for headline in content.headline or []],
        'credits': [str(credit) for credit in content.creditline or []],
        'sources': [[str(name) for name in source.name] for source in content.infosource or []],
        'sourcetype': library.qcode_to_uri(content.digitalsourcetype.qcode) if content.digitalsourcetype else None,
    }


if __name__ == '__main__':
    reader = {'feed': feed, 'newsml': newsml}[sys.argv[1]]
    json.dump(reader(sys.stdin.buffer.read()), sys.stdout)
