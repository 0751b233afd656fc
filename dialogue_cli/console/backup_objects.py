"""The JSON of backup and restore."""

from dataclasses import asdict
from typing import Any

from dialogue_cli.model.backups import BackupReport, Manifest, RestoreReport


def backup_object(report: BackupReport) -> dict[str, Any]:
    """What `backup --json` prints."""
    return {
        "file": str(report.file),
        "size": report.size,
        **_manifest_object(report.manifest),
        "left_out": [asdict(one) for one in report.left_out],
        "same_disk": report.same_disk,
        "removed": list(report.removed),
    }


def restore_object(report: RestoreReport) -> dict[str, Any]:
    """What `restore --json` prints."""
    return {
        "file": str(report.file),
        "folder": str(report.folder) if report.folder else None,
        "dry_run": report.folder is None,
        **_manifest_object(report.manifest),
        "faults": report.faults,
    }


def _manifest_object(manifest: Manifest) -> dict[str, Any]:
    return {**asdict(manifest), "files": len(manifest.files)}
