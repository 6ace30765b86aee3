# make            builds build/lede
# make test       everything that must hold (scripts/test installs what is missing first)
# make SAN=1 ...  the same with AddressSanitizer and UBSan, in build/san/
# make bench      speed beside wc -w and grep -P
# make install PREFIX=/usr/local DESTDIR=
# A new .c file below extractor/ needs no edit here.

VERSION := 0.1.0
CC      ?= cc
OPT     ?= -O2
PREFIX  ?= /usr/local
BUILD   := $(if $(SAN),build/san,build)

PKGS     := libpcre2-8 jansson
WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla -Werror
CPPFLAGS += -D_GNU_SOURCE -DLEDE_VERSION='"$(VERSION)"' -Iextractor -I$(BUILD)/gen $(shell pkg-config --cflags $(PKGS))
CFLAGS   += -std=c11 -g $(OPT) $(WARNINGS) -pthread $(if $(SAN),-fsanitize=address$(comma)undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
LDLIBS   += $(shell pkg-config --libs $(PKGS)) -lstemmer $(if $(filter Darwin,$(shell uname)),-liconv)
comma    := ,

SOURCES := $(wildcard extractor/*.c extractor/*/*.c)
OBJECTS := $(SOURCES:extractor/%.c=$(BUILD)/obj/%.o)
LIBRARY := $(filter-out $(BUILD)/obj/main.o $(BUILD)/obj/cmd/%,$(OBJECTS))
UNITS   := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/test_*.c))
GENERATED := $(BUILD)/gen/abbreviations.inc $(BUILD)/gen/sentence_starters.inc $(BUILD)/gen/page.inc $(BUILD)/gen/starter.inc

.PHONY: all test units bench install uninstall clean format check-format
all: $(BUILD)/lede $(BUILD)/rules $(BUILD)/man

# A program finds its own packs beside it: here by a link to those of the checkout.
$(BUILD)/rules:
	@mkdir -p $(@D)
	ln -sfn $(CURDIR)/rules $@

# `man` looks for a folder man/ in those of PATH, so that with build/ on the PATH it finds the pages as if they were installed.
$(BUILD)/man: Makefile
	@mkdir -p $@
	ln -sfn $(CURDIR)/extractor/man $@/man1
	ln -sfn $(CURDIR)/extractor/man $@/man5
	ln -sfn $(CURDIR)/extractor/man $@/man7
	@touch $@

$(BUILD)/lede: $(OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/obj/%.o: extractor/%.c $(GENERATED) Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

# Sentence splitting knows abbreviations without a rule pack, so two word lists are built in.
$(BUILD)/gen/abbreviations.inc: rules/english/abbreviations.tsv scripts/embed-words
	@mkdir -p $(@D)
	scripts/embed-words abbreviations $< > $@
$(BUILD)/gen/sentence_starters.inc: rules/english/sentence-starters.txt scripts/embed-words
	@mkdir -p $(@D)
	scripts/embed-words sentence_starters $< > $@
# `lede report` writes one file that needs nothing else, so its page is built in.
PAGE := extractor/out/page.html extractor/out/page.css extractor/out/page.js
$(BUILD)/gen/page.inc: $(PAGE) scripts/embed-page
	@mkdir -p $(@D)
	scripts/embed-page $(PAGE) > $@

# The pack that `lede init` writes.
$(BUILD)/gen/starter.inc: $(shell find extractor/cmd/starter -type f) scripts/embed-files
	@mkdir -p $(@D)
	scripts/embed-files starter extractor/cmd/starter > $@

$(BUILD)/unit/%: tests/unit/%.c $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS) -lcmocka
units: $(UNITS)

test:
	tests/run

bench: $(BUILD)/lede
	scripts/bench

SHELLS          := bash zsh fish
COMPLETION_bash := bash-completion/completions/lede
COMPLETION_zsh  := zsh/site-functions/_lede
COMPLETION_fish := fish/vendor_completions.d/lede.fish
install: $(BUILD)/lede
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/lede $(foreach n,1 5 7,$(DESTDIR)$(PREFIX)/share/man/man$(n))
	install -m 755 $(BUILD)/lede $(DESTDIR)$(PREFIX)/bin/lede
	install -m 644 extractor/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 extractor/man/*.5 $(DESTDIR)$(PREFIX)/share/man/man5
	install -m 644 extractor/man/*.7 $(DESTDIR)$(PREFIX)/share/man/man7
	cp -R rules $(DESTDIR)$(PREFIX)/share/lede/
	install -d $(foreach shell,$(SHELLS),$(dir $(DESTDIR)$(PREFIX)/share/$(COMPLETION_$(shell))))
	$(foreach shell,$(SHELLS),$(BUILD)/lede completion $(shell) > $(DESTDIR)$(PREFIX)/share/$(COMPLETION_$(shell)) &&) true

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/lede $(DESTDIR)$(PREFIX)/share/man/man1/lede*.1 $(DESTDIR)$(PREFIX)/share/man/man5/lede-*.5 $(DESTDIR)$(PREFIX)/share/man/man7/lede-*.7
	rm -f $(foreach shell,$(SHELLS),$(DESTDIR)$(PREFIX)/share/$(COMPLETION_$(shell)))
	rm -rf $(DESTDIR)$(PREFIX)/share/lede

clean:
	rm -rf build

FORMATTED := $(filter-out extractor/text/unicode.inc,$(wildcard extractor/*.[ch] extractor/*/*.[ch] tests/unit/*.[ch] tests/fuzz/*.c))
format:
	clang-format -i $(FORMATTED)
check-format:
	clang-format --dry-run -Werror $(FORMATTED)

-include $(OBJECTS:.o=.d)
