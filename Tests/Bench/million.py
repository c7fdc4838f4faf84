"""Material for a million events: titles of 100 bytes in three scripts, with summaries. All of it is invented."""
import datetime
import json
import random

import material

TITLE_BYTES = 100

FILLERS = {
    "en": "as officials of both capitals told reporters after a day of talks on trade routes and border crossings",
    "ru": "сообщили представители обеих сторон после переговоров о торговых путях и пограничных переходах",
    "zh": "双方代表在一整天关于贸易通道和口岸的会谈之后向记者表示相关安排将在年底之前完成并公布细节",
}
SUMMARIES = {
    "en": "The parties named volumes and dates for {thing}; observers in {place} doubt the timetable, and no contract was shown.",
    "ru": "Стороны назвали объёмы и сроки: {thing}. Наблюдатели ({place}) сомневаются в сроках, договор не показан.",
    "zh": "双方公布了{thing}的数量和日期;{place}的观察人士对时间表表示怀疑,合同文本没有公布。",
}


def rows(count, seed=7):
    """Yields language, title of some 100 bytes, and summary."""
    chance = random.Random(seed)
    for number, (language, title) in enumerate(material.headlines(count, seed)):
        text = f"{title} {FILLERS[language]}".encode()[:TITLE_BYTES].decode(errors="ignore").strip()
        words = {key: chance.choice(values) for key, values in material.WORDS[language].items()}
        yield language, text, SUMMARIES[language].format(**words)


def write_reports(path, count):
    """Reports over ten years, the oldest first, as an archive would have grown."""
    step = datetime.timedelta(days=3650) / count
    start = material.START - step * count
    with open(path, "w", encoding="utf-8") as file:
        for number, (language, title, summary) in enumerate(rows(count)):
            moment = (start + step * number).strftime("%Y-%m-%dT%H:%M:%SZ")
            report = {
                "schema": 1, "id": f"million:{number}", "source": f"bench-{language}", "title": title,
                "summary": summary, "body": None, "documentKind": "news",
                "url": f"http://127.0.0.1/m/{number}", "publishedAt": moment, "updatedAt": None, "fetchedAt": moment,
                "language": language, "publisher": None, "author": None,
            }
            file.write(json.dumps(report, ensure_ascii=False) + "\n")


def write_titles(path, count):
    """The same titles, one a line, for the peers."""
    with open(path, "w", encoding="utf-8") as file:
        for _, title, _ in rows(count):
            file.write(title + "\n")
