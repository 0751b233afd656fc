"""What can be told of the machine that the office is on: fonts, drives, the console. Asks, changes nothing."""
