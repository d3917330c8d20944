"""Everything a RabbitMQ node is told, so that nothing in /etc or /var is read or written."""

import os
from collections.abc import Mapping
from pathlib import Path

_PLUGINS = "[rabbitmq_management,rabbitmq_prometheus].\n"

# No listening beyond this machine; no busy waiting, which starves small machines; and no five idle
# seconds at the end of a stop, when the listeners and the message stores have long been closed.
_ERLANG = (
    "-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none"
    " -shutdown_time 2000"
)


def write_settings(folder: Path, ports: Mapping[str, int], password: str) -> dict[str, str]:
    """Write the node's configuration and give the environment it starts in."""
    settings = folder / "rabbitmq.conf"
    settings.touch(mode=0o600)
    settings.write_text(_configuration(ports, password))
    (folder / "enabled_plugins").write_text(_PLUGINS)
    (folder / "conf.d").mkdir(exist_ok=True)
    return {
        "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin",
        "LANG": "C.UTF-8",
        "HOME": str(folder),
        "ERL_EPMD_PORT": str(ports["epmd"]),
        "ERL_EPMD_ADDRESS": "127.0.0.1",
        "RUNNING_UNDER_SYSTEMD": "true",
        "RABBITMQ_CONF_ENV_FILE": "/dev/null",
        "RABBITMQ_NODENAME": "suite@localhost",
        "RABBITMQ_DIST_PORT": str(ports["distribution"]),
        "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": _ERLANG,
        **{f"RABBITMQ_{name}": str(folder / where) for name, where in _PLACES.items()},
    }


_PLACES = {
    "CONFIG_FILE": "rabbitmq.conf",
    "CONFIG_FILES": "conf.d",
    "ADVANCED_CONFIG_FILE": "advanced.config",
    "MNESIA_BASE": "mnesia",
    "MNESIA_DIR": "mnesia/suite",
    "PLUGINS_EXPAND_DIR": "plugins",
    "SCHEMA_DIR": "schema",
    "GENERATED_CONFIG_DIR": "generated",
    "LOG_BASE": "log",
    "LOGS": "log/node.log",
    "PID_FILE": "node.pid",
    "ENABLED_PLUGINS_FILE": "enabled_plugins",
}


def _configuration(ports: Mapping[str, int], password: str) -> str:
    return f"""\
listeners.tcp.1 = 127.0.0.1:{ports["amqp"]}
management.tcp.ip = 127.0.0.1
management.tcp.port = {ports["management"]}
prometheus.tcp.ip = 127.0.0.1
prometheus.tcp.port = {ports["prometheus"]}
default_user = suite
default_pass = {password}
disk_free_limit.absolute = 200MB
vm_memory_high_watermark.absolute = 512MB
raft.wal_max_size_bytes = 33554432
"""
