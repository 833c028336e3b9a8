# make run [ARGS='…']   build in release and start lvzhi (or run one command of it)
# make test             build and run every test, and every example in the documents
# make mutate           read ten thousand broken files of every format; another LVZHI_SEED=N gives others
# make fuzz [SECONDS=60] [TARGET=…]  look for inputs that break a reader; see Fuzzing/README.md
# make sanitize         tests of readers, files and concurrency under the thread and address sanitizers
# make torture          a thousand kills, failing calls, many programs, wrong clocks, damaged files; LVZHI_SEED=N for others
# make lint             format lint and check of explicit imports
# make format           rewrite the sources in the canonical format
# make bench [ARGS='…'] measure, each figure beside its peer; see Benchmarks/README.md
# make bench ARGS=growth  measure how cost grows; draws Documentation/Performance/*.svg
# make bench-check      compare counts of instructions with Benchmarks/instructions.json; ARGS=--record writes new ones
# make simulate         try the schedules on simulated learners; see Benchmarks/README.md
# make bench-peers      install the peers that are missing
# Every target first installs the system packages that are missing; see Scripts/setup.sh.

RELEASE := swift build --configuration release --static-swift-stdlib -Xlinker --strip-all --product lvzhi
BINARY := .build/release/lvzhi
BENCH := LVZHI_BENCH=1 swift build --configuration release --scratch-path .build-bench --product LvzhiBench

FUZZ := LVZHI_FUZZ=1 swift build --configuration release -Xswiftc -assert-config -Xswiftc Debug \
	--scratch-path .build-fuzz --product LvzhiFuzz
SECONDS := 60
TARGET :=

.PHONY: setup build run test mutate torture fuzz sanitize lint format bench bench-check simulate bench-peers clean

setup:
	@Scripts/setup.sh

build: setup
	@test -x $(BINARY) || echo "Building lvzhi; the first time this takes some minutes." >&2
	@mkdir -p .build
	@$(RELEASE) >.build/release.log 2>&1 || { cat .build/release.log; exit 1; }

run: build
	@$(BINARY) $(ARGS)

test: setup
	swift test --disable-xctest
	Scripts/check-documents.sh

mutate: setup
	LVZHI_MUTATIONS=10000 swift test --disable-xctest --filter 改坏了的题目文件

fuzz: setup
	@mkdir -p .build-fuzz
	@$(FUZZ) >.build-fuzz/build.log 2>&1 || { cat .build-fuzz/build.log; exit 1; }
	@Fuzzing/fuzz.sh $(SECONDS) $(TARGET)

sanitize: setup
	Scripts/sanitize.sh thread
	Scripts/sanitize.sh address

# One line for each part that is done, and whatever failed; all of it is in .build/torture.log.
torture: setup
	@swift build --build-tests
	@LVZHI_TORTURE=1000 swift test --skip-build --disable-xctest --filter TortureTests >.build/torture.log 2>&1; \
	status=$$?; grep -aE '^torture|✘|Test run' .build/torture.log; exit $$status

lint: setup
	@for build in LVZHI_FUZZ LVZHI_SANITIZE LVZHI_BENCH; do env $$build=1 swift package show-dependencies >/dev/null || exit 1; done
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks Fuzzing
	swift build --build-tests --explicit-target-dependency-import-check error

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks Fuzzing

bench: build
	@mkdir -p .build-bench/tmp
	@$(BENCH) >.build-bench/build.log 2>&1 || { cat .build-bench/build.log; exit 1; }
	@TMPDIR='$(CURDIR)/.build-bench/tmp' .build-bench/release/LvzhiBench $(ARGS)

bench-check: setup
	@mkdir -p .build-bench/tmp
	@$(BENCH) >.build-bench/build.log 2>&1 || { cat .build-bench/build.log; exit 1; }
	@TMPDIR='$(CURDIR)/.build-bench/tmp' .build-bench/release/LvzhiBench check \
		--compiler "$$(swift --version 2>/dev/null | tr '\n' ' ' | sed 's/ *$$//')" $(ARGS)

simulate: setup
	@mkdir -p .build-bench
	@$(BENCH) >.build-bench/build.log 2>&1 || { cat .build-bench/build.log; exit 1; }
	@.build-bench/release/LvzhiBench simulate

bench-peers:
	@Benchmarks/install-peers.sh

clean:
	rm -rf .build .build-bench .build-fuzz .build-tsan .build-asan
