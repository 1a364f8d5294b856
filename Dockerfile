# syntax=docker/dockerfile:1

# Installs, compiles, and leaves in /app only what the service needs to run.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY services ./services
COPY bench ./bench
COPY lexicons ./lexicons
COPY models ./models
RUN npm run build
RUN npm prune --omit=dev && node services/prune-image.cjs

FROM node:22-slim
# Other machines can call a container, so callers need keys: docs/security.md says how to make the first one.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 AUTH=required DATA_DIR=/data ORT_DISABLE_TELEMETRY=1
WORKDIR /app
# Owned by root and only read at run time: works with --read-only.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/services/database/migrations ./services/database/migrations
COPY --from=build /app/lexicons ./lexicons
COPY --from=build /app/models ./models
# The embedded database, its keys and the checkpoints: the one place that is written. Mount a volume here.
RUN mkdir /data && chown node:node /data && chmod 700 /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node itself is the first process, so that SIGTERM reaches it.
CMD ["node", "dist/services/cli/main.js", "serve"]
