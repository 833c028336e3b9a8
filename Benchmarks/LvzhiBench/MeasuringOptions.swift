import ArgumentParser

/// Where things are, and how much is to be measured.
struct MeasuringOptions: ParsableArguments {
  @Flag(help: "Fewer rounds and smaller things: enough to see that everything runs.")
  var quick = false

  @Option(help: "The release build of lvzhi.")
  var lvzhi = ".build/release/lvzhi"

  @Option(help: "The folder of the banks that ship.")
  var banks = "question-banks"

  @Option(help: "The folder of the peers that install-peers.sh installs.")
  var peers = ".build-bench/peers"

  var setup: Setup { Setup(lvzhi: lvzhi, banks: banks, peers: peers, isQuick: quick) }
}
