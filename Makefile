# Two commands matter: `make run` opens the desk, `make test` proves it.
PREFIX ?= /usr/local
CONFIGURATION ?= release
# Without colours a build from a terminal and one from a script are the same build: neither compiles the other anew.
SWIFT_BUILD = swift build --no-color-diagnostics --explicit-target-dependency-import-check error
# The self-contained form is built apart, so that the everyday build stays as it is.
STATIC = -c release --static-swift-stdlib --scratch-path .build-static
# What the program needs, what its tests need, and what the benchmarks compare it with.
RUN_PACKAGES = libncurses-dev libcurl4-openssl-dev libsqlite3-dev libpcre2-dev libxml2-dev libarchive-dev ncurses-term \
	ca-certificates
TEST_PACKAGES = libvterm-dev
BENCH_PACKAGES = sfeed python3 python3-feedparser python3-pyte ripgrep fzf lnav

.PHONY: run demo build test bench soak lint format install uninstall needs-run needs-test needs-bench

run: build
	@$$($(SWIFT_BUILD) -c $(CONFIGURATION) --show-bin-path)/bilat

demo: build
	@$(SWIFT_BUILD) -c $(CONFIGURATION) --product demo-feeds
	@Tests/DemoFeeds/run-demo $$($(SWIFT_BUILD) -c $(CONFIGURATION) --show-bin-path)

build: needs-run
	@$(SWIFT_BUILD) -c $(CONFIGURATION) --product bilat

test: needs-run needs-test
	@Tests/run-tests

bench: needs-run needs-test needs-bench
	@$(SWIFT_BUILD) -c release --product bilat
	@$(SWIFT_BUILD) -c release --product demo-feeds
	@Tests/Bench/run-all $$($(SWIFT_BUILD) -c release --show-bin-path) "$${BILAT_SHARED:-../shared}"

soak: needs-run needs-test
	@BILAT_SOAK=1 Tests/run-tests

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

format:
	@swift format format --in-place --recursive Package.swift Sources Tests

needs-run:
	@.ci/need $(RUN_PACKAGES)

needs-test:
	@.ci/need $(TEST_PACKAGES)

needs-bench:
	@.ci/need $(BENCH_PACKAGES)

# One self-contained program (only Debian's own C libraries beside it), its man page and completions.
install: needs-run
	@$(SWIFT_BUILD) -c release --product generate-manual
	@$(SWIFT_BUILD) $(STATIC) --product bilat
	@.ci/install "$$(swift build $(STATIC) --show-bin-path)/bilat" "$(DESTDIR)$(PREFIX)" \
	  "$$(swift build -c release --show-bin-path)/generate-manual"

uninstall:
	@rm -f "$(DESTDIR)$(PREFIX)/bin/bilat" "$(DESTDIR)$(PREFIX)/share/man/man1/bilat.1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/bilat" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_bilat" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/bilat.fish"
