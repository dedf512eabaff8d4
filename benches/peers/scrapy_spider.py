"""The same polls and fetches with Scrapy, without extraction: what ketwatch's pages per second are measured against.

    scrapy runspider benches/peers/scrapy_spider.py -a feeds=feeds.txt -a proxy=http://127.0.0.1:8181

`feeds.txt` holds one feed address a line. robots.txt is read and obeyed, as ketwatch does; pages are fetched and dropped.
Prints one line: feeds, pages, seconds, pages per second.
"""

import time

import scrapy


class Peer(scrapy.Spider):
    name = "peer"
    custom_settings = {
        "ROBOTSTXT_OBEY": True,
        "CONCURRENT_REQUESTS": 64,  # ketwatch's default
        "CONCURRENT_REQUESTS_PER_DOMAIN": 8,  # Scrapy's default; ketwatch asks a host for one thing at a time
        "DOWNLOAD_DELAY": 0,
        "AUTOTHROTTLE_ENABLED": False,
        "COOKIES_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "LOG_LEVEL": "ERROR",
        "USER_AGENT": "ketwatch-peer/0.1 (+https://newsroom.test/contact)",
    }

    def __init__(self, feeds, proxy=None, **kwargs):
        super().__init__(**kwargs)
        self.feed_list = [line.strip() for line in open(feeds, encoding="utf-8") if line.strip()]
        self.meta = {"proxy": proxy} if proxy else {}
        self.feeds = self.pages = 0

    async def start(self):
        self.begun = time.monotonic()
        for address in self.feed_list:
            yield scrapy.Request(address, callback=self.read_feed, meta=dict(self.meta))

    def read_feed(self, response):
        self.feeds += 1
        selector = scrapy.Selector(text=response.text, type="xml")
        selector.remove_namespaces()
        links = selector.xpath("//item/link/text()").getall() or selector.xpath("//entry/link/@href").getall()
        for link in links:
            yield response.follow(link.strip(), callback=self.read_page, meta=dict(self.meta))

    def read_page(self, response):
        self.pages += 1

    def closed(self, reason):
        seconds = time.monotonic() - self.begun
        print(f"feeds {self.feeds} pages {self.pages} seconds {seconds:.1f} pages/s {self.pages / seconds:.0f}")
