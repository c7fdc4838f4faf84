"""Material for a million events: happenings told by several outlets in three scripts, in titles of some 100 bytes, with
summaries. All of it is invented; only the names of the sources are the shipped dossier's."""
import datetime
import json
import random

import material

TITLE_BYTES = 100
YEARS = 10
# Outlets of one happening report within so many minutes.
SPREAD = 36 * 60

# The things that are acted on, in en, ru, zh.
THINGS = [
    ("gas deliveries", "поставки газа", "天然气"), ("coal trade", "поставки угля", "煤炭"),
    ("yuan payments", "расчёты в юанях", "人民币结算"), ("a lunar station", "лунная станция", "月球科研站"),
    ("chip exports", "станки для чипов", "芯片"), ("grain shipments", "перевозки зерна", "粮食"),
    ("visa-free travel", "безвизовые поездки", "免签"), ("an AI laboratory", "искусственный интеллект", "人工智能"),
    ("satellite navigation", "спутниковая навигация", "卫星导航"), ("the Power of Siberia 2 pipeline",
     "газопровод «Сила Сибири — 2»", "西伯利亚力量2号"), ("nuclear reactors", "атомные реакторы", "核反应堆"),
    ("soybean imports", "импорт сои", "大豆"), ("Arctic shipping", "арктическое судоходство", "北极航运"),
    ("missile warning", "предупреждение о ракетах", "导弹预警"), ("drone components", "детали беспилотников", "无人机部件"),
    ("wide-body aircraft", "широкофюзеляжный самолёт", "宽体客机"), ("timber", "лес", "木材"),
    ("rare earths", "редкие земли", "稀土"), ("the Amur bridge", "мост через Амур", "黑龙江大桥"),
    ("oil supplies", "поставки нефти", "石油"),
]
PLACES = [
    ("Harbin", "Харбине", "哈尔滨"), ("Kazan", "Казани", "喀山"), ("Khabarovsk", "Хабаровске", "哈巴罗夫斯克"),
    ("Shanghai", "Шанхае", "上海"), ("Tianjin", "Тяньцзине", "天津"), ("Vladivostok", "Владивостоке", "符拉迪沃斯托克"),
    ("Geneva", "Женеве", "日内瓦"), ("Astana", "Астане", "阿斯塔纳"), ("Samarkand", "Самарканде", "撒马尔罕"),
    ("Sanya", "Санье", "三亚"), ("Sochi", "Сочи", "索契"), ("Blagoveshchensk", "Благовещенске", "布拉戈维申斯克"),
]
# What happens, told in each language in two ways; the number is a share of all happenings.
ACTS = [
    (9, ["Russia and China agree on {thing} in {place}", "Moscow and Beijing sign deal on {thing} in {place}"],
     ["Россия и Китай договорились: {thing}, подписано в {place}", "Москва и Пекин подписали соглашение: {thing}"],
     ["中俄在{place}签署{thing}协议", "中国与俄罗斯就{thing}达成一致,{place}"]),
    (8, ["Russia and China discuss {thing} in {place}", "Lavrov and Wang Yi discuss {thing} in {place}"],
     ["Россия и Китай обсудили {thing} в {place}", "Лавров и Ван И обсудили {thing} в {place}"],
     ["中俄在{place}商谈{thing}", "王毅同拉夫罗夫在{place}讨论{thing}"]),
    (5, ["Russia raises exports to China: {thing} up {number}%", "China buys {number}% more from Russia: {thing}"],
     ["Россия увеличила экспорт в Китай: {thing}, рост {number}%", "Товарооборот России и Китая вырос на {number}%: {thing}"],
     ["俄罗斯对华出口增长{number}%:{thing}", "中俄{thing}贸易增长{number}%"]),
    (3, ["Chinese banks refuse payments from Russia for {thing}", "China's lenders suspend Russian payments: {thing}"],
     ["Китайские банки отказали России в платежах: {thing}", "Банки Китая приостановили платежи из России: {thing}"],
     ["中国银行拒付俄罗斯{thing}汇款", "中资银行暂停俄罗斯{thing}付款"]),
    (3, ["Russian and Chinese navies hold drill near {place}", "Russia and China begin naval exercise off {place}"],
     ["Корабли России и Китая провели учения близ {place}", "Флоты России и Китая начали манёвры у {place}"],
     ["中俄海军在{place}附近举行联合演习", "中俄舰艇编队开始联合巡航,{place}"]),
    (2, ["China restricts exports of {thing} to Russia", "Beijing tightens licences for {thing} bound for Russia"],
     ["Китай ограничил экспорт в Россию: {thing}", "Пекин ужесточил лицензии для России: {thing}"],
     ["中国限制对俄出口{thing}", "中方收紧对俄{thing}许可"]),
    (2, ["Russia and China veto resolution on {thing} at the UN", "Moscow, Beijing block UN text on {thing}"],
     ["Россия и Китай наложили вето на резолюцию ООН: {thing}", "Москва и Пекин заблокировали проект в ООН: {thing}"],
     ["中俄在安理会否决涉{thing}决议草案", "中俄联手否决联合国草案,涉{thing}"]),
    (2, ["Partnership of Russia and China has no limits, official says in {place}",
         "Ties of Russia and China at their best in history, spokesman says in {place}"],
     ["Отношения России и Китая не имеют границ, заявили в {place}", "Партнёрство России и Китая на пике, заявили в {place}"],
     ["外交部:中俄{thing}合作上不封顶", "中俄关系处于历史最好时期,{place}"]),
    (1, ["Russia accuses Chinese firm of spying on {thing}", "Chinese hackers attack Russian makers of {thing}"],
     ["Россия обвинила китайскую фирму в шпионаже: {thing}", "Китайские хакеры атаковали российские предприятия: {thing}"],
     ["俄罗斯指控中国公司窃取{thing}技术", "俄企称遭中国黑客攻击,涉{thing}"]),
    (2, ["G7 warns China over {thing} for Russia", "EU sanctions Chinese firms over {thing} for Russia"],
     ["G7 предостерегла Китай: {thing} для России", "ЕС ввёл санкции против китайских фирм: {thing} для России"],
     ["七国集团就对俄{thing}警告中国", "欧盟因对俄{thing}制裁中国企业"]),
]
LANGUAGES = ("en", "ru", "zh")
SOURCES = {
    "en": ["tass-en", "mid-en", "kremlin-en", "rt-en", "interfax-en", "fmprc-en", "xinhua-world-en", "global-times",
           "china-daily", "cgtn-world", "scmp-china", "reuters-asia", "reuters-world", "ap", "yonhap-en", "nikkei-asia",
           "moscow-times", "eurasianet", "the-diplomat", "kyodo-en"],
    "ru": ["tass-ru", "ria", "mid-ru", "kremlin-ru", "interfax-ru", "kommersant", "rbc", "vedomosti", "izvestia",
           "lenta", "zvezda", "the-bell"],
    "zh": ["xinhua-zh", "people-politics-zh", "chinanews-world-zh", "fmprc-search-zh", "guancha-search",
           "huanqiu-search", "pla-daily", "mofcom-search", "zaobao", "bbc-zh"],
}
FILLERS = {
    "en": "as officials of both capitals told reporters after a day of talks on trade routes and border crossings",
    "ru": "сообщили представители обеих сторон после переговоров о торговых путях и пограничных переходах",
    "zh": "双方代表在一整天关于贸易通道和口岸的会谈之后向记者表示相关安排将在年底之前完成并公布细节",
}
SUMMARIES = {
    "en": "The parties named volumes and dates for {thing}; observers in {place} doubt the timetable, and no contract was shown.",
    "ru": "Стороны назвали объёмы и сроки: {thing}. Наблюдатели в {place} сомневаются в сроках, договор не показан.",
    "zh": "双方公布了{thing}的数量和日期;{place}的观察人士对时间表表示怀疑,合同文本没有公布。",
}


def rows(count, seed=7):
    """Yields minutes after the first moment, source, language, title and summary of each report, the oldest first."""
    chance = random.Random(seed)
    waiting, told, happening = [], 0, 0
    span = YEARS * 365 * 24 * 60
    weights = [act[0] for act in ACTS]
    while told < count:
        # Later years bring more.
        moment = int(span * (happening / max(1, count / 3)) ** 0.7)
        happening += 1
        waiting.sort()
        while waiting and waiting[0][0] <= moment and told < count:
            yield waiting.pop(0)
            told += 1
        waiting += reports(chance, moment, chance.choices(ACTS, weights)[0])


def reports(chance, moment, act):
    """What outlets make of one happening."""
    thing, place, number = chance.choice(THINGS), chance.choice(PLACES), chance.randint(2, 90)
    many = min(9, 1 + int(chance.expovariate(0.5)))
    for outlet in range(many):
        language = chance.choices(LANGUAGES, (5, 3, 3))[0]
        which = LANGUAGES.index(language)
        words = {"thing": thing[which], "place": place[which], "number": number}
        text = f"{chance.choice(act[1 + which]).format(**words)}, {FILLERS[language]}"
        title = text.encode()[:TITLE_BYTES].decode(errors="ignore").strip(" ,,")
        delay = 0 if outlet == 0 else min(SPREAD, int(chance.expovariate(1 / 240)))
        yield moment + delay, chance.choice(SOURCES[language]), language, title, SUMMARIES[language].format(**words)


def write_reports(path, count):
    """Reports over ten years, the oldest first, as an archive would have grown."""
    start = material.START - datetime.timedelta(days=365 * YEARS)
    made = list(rows(count))
    scale = YEARS * 365 * 24 * 60 / made[-1][0]
    with open(path, "w", encoding="utf-8") as file:
        for number, (minute, source, language, title, summary) in enumerate(made):
            moment = (start + datetime.timedelta(minutes=minute * scale)).strftime("%Y-%m-%dT%H:%M:%SZ")
            report = {
                "schema": 1, "id": f"million:{number}", "source": source, "title": title, "summary": summary,
                "body": None, "documentKind": "news", "url": f"http://127.0.0.1/m/{number}", "publishedAt": moment,
                "updatedAt": None, "fetchedAt": moment, "language": language, "publisher": None, "author": None,
            }
            file.write(json.dumps(report, ensure_ascii=False) + "\n")


def write_titles(path, count):
    """The same titles, one a line, for the peers."""
    with open(path, "w", encoding="utf-8") as file:
        for _, _, _, title, _ in rows(count):
            file.write(title + "\n")
