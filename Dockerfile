# opis in a container: not root, nothing written but /data. See docs/hosting.md.
FROM python:3.13-slim AS built
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY storage storage
COPY seeds seeds
RUN python -m venv /opt/opis && /opt/opis/bin/pip install --no-cache-dir '.[postgres]'

FROM python:3.13-slim
COPY --from=built /opt/opis /opt/opis
RUN useradd --uid 10001 --no-create-home opis && install -d -o opis -g opis /data
ENV PATH=/opt/opis/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    MPLCONFIGDIR=/tmp \
    OPIS_DATABASE=/data/opis.sqlite \
    OPIS_COPY=/data/copy.sqlite \
    OPIS_HEARTBEAT=/tmp/heartbeat
USER 10001
WORKDIR /data
VOLUME /data
# The file is touched every half minute while the bot is connected to Discord.
HEALTHCHECK --interval=1m --timeout=5s --start-period=2m --retries=2 \
    CMD ["sh", "-c", "test -n \"$(find \"$OPIS_HEARTBEAT\" -mmin -3)\""]
ENTRYPOINT ["opis"]
CMD ["run"]
