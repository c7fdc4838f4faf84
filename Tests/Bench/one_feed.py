"""A loopback server with one feed that gets one new item when it is told to."""
import http.server
import threading

ITEM = (
    "<item><title>{title}</title><link>http://127.0.0.1/{number}</link>"
    "<guid isPermaLink=\"false\">one:{number}</guid><pubDate>{date}</pubDate></item>"
)


class OneFeed:
    def __init__(self, titles, date):
        self.titles, self.date, self.shown = titles, date, 1
        feed = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = feed.document()
                self.send_response(200)
                self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}/one.xml"

    def document(self):
        items = "".join(
            ITEM.format(title=title, number=number, date=self.date())
            for number, title in enumerate(self.titles[: self.shown]))
        head = '<?xml version="1.0"?><rss version="2.0"><channel><title>Bench</title><link>http://127.0.0.1/</link>'
        return f"{head}{items}</channel></rss>".encode()

    def close(self):
        self.server.shutdown()
