import EventModel

/// What is no feed says what it is.
enum OtherPayloadFixtures {
    static let all: [Fixture] = [
        Fixture("empty", "", .notAFeed(.empty)),
        Fixture("blank", " \n\t\n", .notAFeed(.empty)),
        Fixture("onlyAMark", bytes: [0xEF, 0xBB, 0xBF], .notAFeed(.empty)),
        Fixture(
            "page", "<!DOCTYPE html><html><head><title>Home</title></head><body>Hi</body></html>", .notAFeed(.page)),
        Fixture("pageWithoutDoctype", "<html><body><h1>404</h1></body></html>", .notAFeed(.page)),
        Fixture(
            "pageWithArticles", "<html><body><article><title>x</title><item>y</item></article></body></html>",
            .notAFeed(.page)),
        Fixture(
            "challenge",
            "<!doctype html><html><head><title>Just a moment...</title></head><body class=\"cf-chl\"></body></html>",
            .notAFeed(.challenge)),
        Fixture(
            "captcha", "<html><body><form><div class='g-recaptcha'></div></form></body></html>", .notAFeed(.challenge)),
        Fixture(
            "homePageWithLogin",
            "<html><title>News</title>" + String(repeating: "<p>text</p>", count: 3000) + "<input type=\"password\">",
            .notAFeed(.page)),
        Fixture("login", "<html><body><input type=\"password\"></body></html>", .notAFeed(.challenge)),
        Fixture("challengeInRussian", "<html><title>Проверка браузера</title></html>", .notAFeed(.challenge)),
        Fixture("challengeInChinese", "<html><title>安全验证</title></html>", .notAFeed(.challenge)),
        Fixture("opml", "<opml version=\"2.0\"><body><outline text=\"x\"/></body></opml>", .notAFeed(.otherXML)),
        Fixture("sitemap", "<?xml version=\"1.0\"?><urlset><url><loc>x</loc></url></urlset>", .notAFeed(.otherXML)),
        Fixture("soapWithFeedInside", "<soap><x><feed><title>T</title></feed></x></soap>", .format("atom")),
        Fixture("jsonOfAnotherKind", #"{"status":"error","message":"no"}"#, .notAFeed(.otherJSON)),
        Fixture("jsonArray", "[1,2,3]", .notAFeed(.otherJSON)),
        Fixture("jsonWithItemsOnly", #"{"items":[{"name":"x"}]}"#, .notAFeed(.otherJSON)),
        Fixture("plainText", "Service temporarily unavailable", .notAFeed(.other)),
        Fixture("binary", bytes: [0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00], .notAFeed(.other)),
    ]
}
