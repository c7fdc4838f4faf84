"""Seeded material to measure with: headlines, a feed of any size, reports as JSON lines. All of it is invented."""
import datetime
import json
import pathlib
import random

START = datetime.datetime(2026, 11, 24, 12, 0, tzinfo=datetime.timezone.utc)
DAYS = 1095

HEADLINES = {
    "en": [
        "Russia and China {verb} {thing} in {place}",
        "China's ministry {verb}s {thing} with Moscow",
        "Moscow {verb}s {thing} to Beijing after talks in {place}",
        "Chinese banks refuse payments from Russia for {thing}",
        "Russian and Chinese navies hold drill near {place}",
        "G7 warns China over {thing} for Russia",
        "Partnership of Russia and China has no limits, official says in {place}",
    ],
    "ru": [
        "Россия и Китай обсудили {thing} в городе {place}",
        "Москва и Пекин подписали соглашение: {thing}, {place}",
        "Китайские банки отказали в платежах за {thing}",
        "Корабли России и Китая провели патрулирование, {place}",
        "Товарооборот России и Китая вырос: {thing}, {place}",
    ],
    "zh": [
        "中俄在{place}商谈{thing}",
        "中国与俄罗斯签署{thing}协议,{place}",
        "中国银行拒付俄罗斯{thing}汇款",
        "中俄海军在{place}附近联合巡航",
        "外交部:中俄{thing}合作上不封顶",
    ],
}
WORDS = {
    "en": {
        "verb": ["discuss", "expand", "sign", "suspend", "welcome", "offer"],
        "thing": ["gas deliveries", "chip exports", "yuan payments", "a lunar station", "5G trials", "coal trade",
                  "visa-free travel", "an AI laboratory", "satellite navigation", "grain shipments"],
        "place": ["Harbin", "Kazan", "Khabarovsk", "Shanghai", "Tianjin", "Vladivostok", "Geneva", "Astana"],
    },
    "ru": {
        "thing": ["поставки газа", "расчёты в юанях", "лунная станция", "поставки угля", "безвизовые поездки",
                  "станки для чипов", "искусственный интеллект", "перевозки зерна"],
        "place": ["Харбин", "Казань", "Хабаровск", "Шанхай", "Тяньцзинь", "Владивосток", "Астана"],
    },
    "zh": {
        "thing": ["天然气", "芯片", "人民币结算", "月球科研站", "煤炭", "免签", "人工智能", "粮食"],
        "place": ["哈尔滨", "喀山", "哈巴罗夫斯克", "上海", "天津", "符拉迪沃斯托克", "阿斯塔纳"],
    },
}


def headlines(count, seed=1):
    """Yields language and headline; each headline carries its number, so that no two are alike."""
    chance = random.Random(seed)
    for number in range(count):
        language = chance.choice(("en", "en", "ru", "zh"))
        words = {key: chance.choice(values) for key, values in WORDS[language].items()}
        yield language, f"{chance.choice(HEADLINES[language]).format(**words)} (No. {number})"


def write_headlines(path, count):
    with open(path, "w", encoding="utf-8") as file:
        for _, title in headlines(count):
            file.write(title + "\n")


def write_reports(path, count):
    """Reports of the last three years, the newest first."""
    step = datetime.timedelta(days=DAYS) / count
    with open(path, "w", encoding="utf-8") as file:
        for number, (language, title) in enumerate(headlines(count)):
            moment = (START - step * number).strftime("%Y-%m-%dT%H:%M:%SZ")
            report = {
                "schema": 1, "id": f"bench:{number}", "source": f"bench-{language}", "title": title,
                "summary": "Invented for a measurement.", "body": None, "documentKind": "news",
                "url": f"http://127.0.0.1/bench/{number}", "publishedAt": moment, "updatedAt": None,
                "fetchedAt": moment, "language": language, "publisher": None, "author": None,
            }
            file.write(json.dumps(report, ensure_ascii=False) + "\n")


def write_feed(path, megabytes):
    """One RSS 2.0 document, with entities, CDATA and markup such as real ones have."""
    size, limit = 0, megabytes * 1_000_000
    with open(path, "wb") as file:
        size += file.write(
            b'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
            b'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>\n'
            b"<title>Bench</title><link>http://127.0.0.1/</link><description>Invented</description>\n")
        for number, (_, title) in enumerate(headlines(10_000_000)):
            if size >= limit:
                break
            moment = (START - datetime.timedelta(minutes=number)).strftime("%a, %d %b %Y %H:%M:%S +0000")
            page = f"<p>{title} &amp; more, in <b>bold</b> words.</p>" * 4
            size += file.write(
                f"<item><title>{title} &amp; &quot;more&quot;</title><link>http://127.0.0.1/bench/{number}?a=1&amp;b=2"
                f"</link><guid isPermaLink=\"false\">bench:{number}</guid><pubDate>{moment}</pubDate>\n"
                f"<description>{title} &lt;br/&gt; invented for a measurement &#8212; {number}</description>\n"
                f"<content:encoded><![CDATA[{page}]]></content:encoded></item>\n".encode())
        size += file.write(b"</channel></rss>\n")
    return size


def once(path, write):
    """Makes the file if it is not there from an earlier run."""
    path = pathlib.Path(path)
    if not path.exists():
        partial = path.with_suffix(".part")
        write(partial)
        partial.rename(path)
    return path
