"""Let `python -m dialogue_cli` start the tool."""

from dialogue_cli.main import run

if __name__ == "__main__":
    run()
