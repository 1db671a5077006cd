# Relecture dans un conteneur : docker build -t relecture . && docker run --rm -v "$PWD:/site" relecture check
FROM node:24-alpine

# L’historique dit quand une phrase a été écrite.
RUN apk add --no-cache git

# Rien à installer ni à construire : dist/ est dans le dépôt. Le reste est tenu dehors par .dockerignore.
COPY package.json LICENSE /relecture/
COPY schemas /relecture/schemas
COPY src/rules /relecture/src/rules
COPY dist /relecture/dist
COPY vendor /relecture/vendor
RUN printf '#!/bin/sh\nexec node /relecture/dist/cli.js "$@"\n' > /usr/local/bin/relecture \
  && chmod 755 /usr/local/bin/relecture

USER node
WORKDIR /site
ENTRYPOINT ["relecture"]
CMD ["check"]
