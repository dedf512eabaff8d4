//! What the newsroom serves: one line of address and one of file, media type and `Last-Modified` for each page.
//!
//! The files lie in `fixtures/newsroom/<host>/` and are compiled in, so that an installed `ketwatch demo` needs none.

use super::site::{Host, Page};

const TEXT: &str = "text/plain; charset=utf-8";
const HTML: &str = "text/html; charset=utf-8";
/// A page whose encoding only its own `meta` element tells.
const HTML_UNDECLARED: &str = "text/html";
const RSS: &str = "application/rss+xml; charset=utf-8";
const ATOM: &str = "application/atom+xml; charset=utf-8";
const RDF: &str = "application/rdf+xml";
const JSON: &str = "application/feed+json";
const XML: &str = "application/xml";

macro_rules! outlet {
    ($host:literal $($path:literal => $file:literal $type:ident $modified:literal,)* moved $moved:expr; gone $gone:expr;) => {
        Host {
            name: $host,
            pages: &[$(Page {
                path: $path,
                content_type: $type,
                modified: $modified,
                body: include_bytes!(concat!("../../fixtures/newsroom/", $host, "/", $file)),
            },)*],
            moved: &$moved,
            gone: &$gone,
        }
    };
}

/// Every host of the newsroom.
pub(super) const HOSTS: &[Host] = &[
    outlet! { "harbour-courier.example"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/feed.xml"
            => "feed.xml" RSS "Tue, 02 Dec 2025 08:15:00 GMT",
        "/news/health/bladder-clinic-waiting-list-doubles"
            => "news/health/bladder-clinic-waiting-list-doubles.html" HTML "Tue, 14 Oct 2025 05:30:00 GMT",
        "/news/courts/saltmouth-man-jailed-over-ketamine-by-post"
            => "news/courts/saltmouth-man-jailed-over-ketamine-by-post.html" HTML "Tue, 21 Oct 2025 14:42:00 GMT",
        "/news/inquest-student-flat-harbour-row"
            => "news/inquest-student-flat-harbour-row.html" HTML "Thu, 06 Nov 2025 17:05:00 GMT",
        "/news/council-backs-new-harbour-bridge"
            => "news/council-backs-new-harbour-bridge.html" HTML "Thu, 16 Oct 2025 08:10:00 GMT",
        "/news/courts/magistrates-round-up-october"
            => "news/courts/magistrates-round-up-october.html" HTML "Fri, 24 Oct 2025 11:00:00 GMT",
        "/news/education/schools-ask-for-ketamine-lessons"
            => "news/education/schools-ask-for-ketamine-lessons.html" HTML "Tue, 02 Dec 2025 08:15:00 GMT",
        moved [("/news/education/schools-ask-for-drug-lessons", "/news/education/schools-ask-for-ketamine-lessons")];
        gone ["/news/live-power-cut-saltmouth"];
    },
    outlet! { "meridian-post.example"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/feed.atom"
            => "feed.atom" ATOM "Tue, 27 Jan 2026 13:20:00 GMT",
        "/health/interview-the-bladder-keeps-the-count"
            => "health/interview-the-bladder-keeps-the-count.html" HTML "Tue, 11 Nov 2025 05:00:00 GMT",
        "/health/ketamine-infusions-depression-ward"
            => "health/ketamine-infusions-depression-ward.html" HTML "Thu, 18 Sep 2025 04:00:00 GMT",
        "/politics/ketamine-stays-class-b"
            => "politics/ketamine-stays-class-b.html" HTML "Tue, 27 Jan 2026 13:20:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "valley-ledger.example"
        "/feed.json"
            => "feed.json" JSON "Thu, 20 Nov 2025 00:10:00 GMT",
        "/2025/10/15/overseas-bladder-clinic-ketamine/"
            => "2025/10/15/overseas-bladder-clinic-ketamine.html" HTML "Wed, 15 Oct 2025 16:00:00 GMT",
        "/2025/09/08/canyon-festival-drug-checking-tent/"
            => "2025/09/08/canyon-festival-drug-checking-tent.html" HTML "Mon, 08 Sep 2025 14:45:00 GMT",
        "/2025/11/19/burglars-empty-drug-safe-animal-hospital/"
            => "2025/11/19/burglars-empty-drug-safe-animal-hospital.html" HTML "Thu, 20 Nov 2025 00:10:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "wessmark-police.test"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/news/rss"
            => "news/rss.xml" RSS "Mon, 15 Dec 2025 15:30:00 GMT",
        "/news/2025/10/eleven-arrested-operation-gannet"
            => "news/2025/10/eleven-arrested-operation-gannet.html" HTML "Thu, 09 Oct 2025 10:00:00 GMT",
        "/news/2025/12/appeal-drink-spiking-harbour-row"
            => "news/2025/12/appeal-drink-spiking-harbour-row.html" HTML "Mon, 15 Dec 2025 15:30:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "larder-weekly.example"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/feed.json"
            => "feed.json" JSON "Mon, 10 Nov 2025 07:00:00 GMT",
        "/offers/special-k-breakfast-bowl"
            => "offers/special-k-breakfast-bowl.html" HTML "Mon, 03 Nov 2025 07:00:00 GMT",
        "/recipes/smoked-haddock-chowder"
            => "recipes/smoked-haddock-chowder.html" HTML "Mon, 10 Nov 2025 07:00:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "gazette-du-littoral.example"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/rss"
            => "rss.xml" RSS "Thu, 13 Nov 2025 17:20:00 GMT",
        "/sante/ketamine-consultation-jeunes-consommateurs"
            => "sante/ketamine-consultation-jeunes-consommateurs.html" HTML "Thu, 13 Nov 2025 17:20:00 GMT",
        "/faits-divers/proces-trafic-ketamine-port-clairvaux"
            => "faits-divers/proces-trafic-ketamine-port-clairvaux.html" HTML_UNDECLARED "Thu, 25 Sep 2025 18:05:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "nordwind-zeitung.example"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/index.rdf"
            => "index.rdf" RDF "Thu, 04 Dec 2025 07:00:00 GMT",
        "/wissen/abwasser-ketamin-hafenstadt-4821.html"
            => "wissen/abwasser-ketamin-hafenstadt-4821.html" HTML "Thu, 20 Nov 2025 05:00:00 GMT",
        "/regional/zoll-findet-ketamin-in-gartenzwergen-4790.html"
            => "regional/zoll-findet-ketamin-in-gartenzwergen-4790.html" HTML "Thu, 02 Oct 2025 12:35:00 GMT",
        "/familie/vitamin-k-fuer-neugeborene-4855.html"
            => "familie/vitamin-k-fuer-neugeborene-4855.html" HTML "Thu, 04 Dec 2025 07:00:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "diario-del-estuario.example"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/atom.xml"
            => "atom.xml" ATOM "Thu, 27 Nov 2025 06:50:00 GMT",
        "/sociedad/2025/11/cocaina-rosa-alerta-urgencias"
            => "sociedad/2025/11/cocaina-rosa-alerta-urgencias.html" HTML "Thu, 27 Nov 2025 06:50:00 GMT",
        "/salud/2025/10/espray-esketamina-depresion-hospital"
            => "salud/2025/10/espray-esketamina-depresion-hospital.html" HTML "Thu, 30 Oct 2025 08:15:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "minato-shimpo.example"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/rss.xml"
            => "rss.xml" RSS "Mon, 08 Dec 2025 21:00:00 GMT",
        "/articles/20251118-ketamine-kuko.html"
            => "articles/20251118-ketamine-kuko.html" HTML "Tue, 18 Nov 2025 10:30:00 GMT",
        "/articles/20251209-ketamine-izon-soudan.html"
            => "articles/20251209-ketamine-izon-soudan.html" HTML "Mon, 08 Dec 2025 21:00:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "capital-wire.example"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/news-sitemap.xml"
            => "news-sitemap.xml" XML "Tue, 10 Feb 2026 15:00:00 GMT",
        "/article/doctor-sentenced-actor-ketamine-death-4471"
            => "article/doctor-sentenced-actor-ketamine-death-4471.html" HTML "Wed, 04 Feb 2026 23:12:00 GMT",
        "/article/zoo-moves-rhino-sedation-4488"
            => "article/zoo-moves-rhino-sedation-4488.html" HTML "Tue, 10 Feb 2026 15:00:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "members-review.example"
        "/robots.txt"
            => "robots.txt" TEXT "Mon, 01 Sep 2025 08:00:00 GMT",
        "/feed.xml"
            => "feed.xml" RSS "Sun, 30 Nov 2025 06:00:00 GMT",
        "/members/long-read-ketamine-nights"
            => "members/long-read-ketamine-nights.html" HTML "Sun, 30 Nov 2025 06:00:00 GMT",
        moved [];
        gone [];
    },
    outlet! { "old-bulletin.example"
        moved [];
        gone ["/rss"];
    },
];
